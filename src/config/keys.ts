// The one definition of hecha.yaml: what each key takes and means. The reader, the JSON schema and `hecha init` all follow it.
import type { Wording } from '../model.ts'

export type Shape =
  | { readonly kind: 'text'; readonly about: Wording }
  /** A number from 0 to 1. */
  | { readonly kind: 'share'; readonly about: Wording }
  | { readonly kind: 'choice'; readonly about: Wording; readonly of: readonly string[] }
  | { readonly kind: 'list'; readonly about: Wording; readonly of: Shape }
  /** Free keys; `rule` where they are to be ids of rules. */
  | { readonly kind: 'map'; readonly about: Wording; readonly keys: 'rule' | 'word'; readonly of: Shape }
  | {
      readonly kind: 'object'
      readonly about: Wording
      readonly keys: Readonly<Record<string, Shape>>
      readonly required?: readonly string[]
    }

export const LEVELS = ['off', 'info', 'warning', 'error'] as const

const PATH: Shape = {
  kind: 'text',
  about: { zh: '文件、文件夹或通配（* ** ? {a,b}）', en: 'a file, folder or glob (* ** ? {a,b})' },
}

const RULES: Shape = {
  kind: 'map',
  keys: 'rule',
  about: { zh: '规则编号：级别', en: 'rule id: level' },
  of: { kind: 'choice', of: LEVELS, about: { zh: '级别', en: 'level' } },
}

const least = (zh: string, en: string): Shape => ({
  kind: 'share',
  about: { zh: `${zh}的最低可信度`, en: `least confidence of ${en}` },
})

export const CONFIG: Shape & { kind: 'object' } = {
  kind: 'object',
  about: { zh: 'hecha 的配置', en: 'configuration of hecha' },
  keys: {
    sources: {
      kind: 'list',
      about: { zh: '未给路径时核查这些文件或文件夹', en: 'files and folders checked where no path is given' },
      of: PATH,
    },
    ignore: {
      kind: 'list',
      about: {
        zh: '不核查的文件、文件夹或通配，命令行给出的也不查',
        en: 'files, folders or globs that are never checked, even where they are given',
      },
      of: PATH,
    },
    claims: { kind: 'text', about: { zh: '断言记录的文件夹', en: 'folder of the claim records' } },
    lang: { kind: 'choice', of: ['zh', 'en'], about: { zh: '输出语言', en: 'language of the output' } },
    rules: { ...RULES, about: { zh: '规则的级别', en: 'levels of rules' } },
    confidence: {
      kind: 'object',
      about: {
        zh: '各级别要求的最低可信度（0—1）；可信度更低的降一级，不足 info 的不报',
        en: 'least confidence (0 to 1) of each level; what is less sure goes a level down, and below info is silent',
      },
      keys: { error: least('错误', 'an error'), warning: least('警告', 'a warning'), info: least('提示', 'an info') },
    },
    overrides: {
      kind: 'list',
      about: { zh: '某些文件的规则级别，后面的优先', en: 'levels for some files; later ones win' },
      of: {
        kind: 'object',
        about: { zh: '一组文件及其级别', en: 'files and their levels' },
        required: ['files', 'rules'],
        keys: { files: { kind: 'list', about: { zh: '哪些文件', en: 'which files' }, of: PATH }, rules: RULES },
      },
    },
    plugins: {
      kind: 'list',
      about: { zh: '自家规则：文件路径（./ 开头）或包名', en: 'house rules: a path (./…) or the name of a package' },
      of: { kind: 'text', about: { zh: '路径或包名', en: 'path or package' } },
    },
    units: {
      kind: 'list',
      about: { zh: '自家用的量词、单位', en: 'classifiers and units of your own' },
      of: { kind: 'text', about: { zh: '单位', en: 'unit' } },
    },
    metrics: {
      kind: 'map',
      keys: 'word',
      about: { zh: '指标及其单位', en: 'metrics and their units' },
      of: { kind: 'text', about: { zh: '单位', en: 'unit' } },
    },
    names: {
      kind: 'map',
      keys: 'word',
      about: { zh: '名称及其简称、别称', en: 'names and their other forms' },
      of: {
        kind: 'list',
        about: { zh: '别称', en: 'other forms' },
        of: { kind: 'text', about: { zh: '别称', en: 'other form' } },
      },
    },
  },
}
