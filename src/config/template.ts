// The definition of hecha.yaml -> a commented one to start from.
import type { Language } from '../model.ts'
import { CONFIG } from './keys.ts'

const SAMPLES: Record<string, readonly string[]> = {
  sources: ['sources:', '  - sources'],
  ignore: ['# ignore: [README.md, "archive/**"]'],
  claims: ['claims: claims'],
  lang: ['# lang: zh'],
  rules: ['rules:', '  # bare-decimal: off'],
  confidence: ['# confidence: { error: 0.95, warning: 0.8, info: 0.4 }'],
  overrides: ['# overrides:', '#   - files: [sources/archive]', '#     rules: { bare-decimal: info }'],
  plugins: ['# plugins:', '#   - ./rules/house-style.js', '#   - hecha-plugin-county'],
  units: ['# units: [台套, 标箱]'],
  metrics: ['# metrics: { 亩均税收: 元, 专利密度: 件 }'],
  names: ['# names: { 南塘镇: [南塘], 清河县水产技术推广站: [县水产站] }'],
}

export function configTemplate(lang: Language): string {
  const head = ['# yaml-language-server: $schema=./node_modules/hecha/hecha.schema.json', `# ${CONFIG.about[lang]}`]
  const keys = Object.entries(CONFIG.keys).map(([key, { about }]) => [`# ${about[lang]}`, ...SAMPLES[key]!].join('\n'))
  return `${head.join('\n')}\n\n${keys.join('\n\n')}\n`
}
