// A name where it stands -> whether it is only who told: the publisher, the source, the organiser of the press conference.

/** Characters looked at on either side. */
const [BEFORE, BEHIND] = [6, 26]

// 据某局, 记者从某局, 来自某协会的数据
const LEAD = /(?:据|记者从|从|来自|来源[：:]?|由|经)$/
// 某局30日公布, 某协会发布的数据显示, 某局消息, 某报报道, 某局新闻发言人
const RELEASE =
  /^[^，。；：\n]{0,12}?(?:公布|发布|通报|披露|印发|数据显示|统计|监测|调查显示|消息|报道|报告显示|新闻发言人|有关负责人|相关负责人|举行[^，。；\n]{0,14}(?:发布会|记者会|通气会))/
// 某人介绍, 某人在会上说
const SPEECH = /^[^，。；：\n]{0,6}?(?:介绍|表示|告诉|坦言|指出|认为|透露|强调|回忆|说[，：])/
// 从某局获悉, 从某集团了解到
const HEARD = /^[^，。；：\n]{0,9}?(?:获悉|了解到|获知|得知)/

export function isSource(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + BEHIND)
  if (HEARD.test(behind) || RELEASE.test(behind) || SPEECH.test(behind)) return true
  return (
    LEAD.test(text.slice(Math.max(0, start - BEFORE), start)) &&
    /^[^，。；：\n]{0,9}?(?:数据|介绍|透露|统计|消息|报道|预测|初步)/.test(behind)
  )
}
