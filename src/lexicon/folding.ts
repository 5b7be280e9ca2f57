// Traditional characters and dashes used as signs -> the ones that the readers of figures know, one for one, so that offsets stay.

const TRADITIONAL =
  '兩两萬万億亿個个點点塊块錢钱號号鐘钟鍾钟時时間间週周歲岁雙双對对噸吨裡里裏里畝亩單单餘余幾几數数負负從从圓元圆元' +
  '陸陆貳贰參叁仨三俩两倆两項项條条種种戶户輛辆門门間间張张場场屆届級级處处層层棟栋樓楼組组對对隻只頭头顆颗來来' +
  '達达過过約约幣币歐欧國国區区縣县鎮镇鄉乡臺台鎊镑盧卢磅磅開开產产業业員员強强後后當当節节農农曆历臘腊還还內内東东' +
  '攝摄華华氣气溫温濕湿長长寬宽題题類类聲声價价額额總总計计増增減减漲涨築筑資资車车輪轮線线報报導导學学電电話话' +
  '佈布與与並并雖虽於于為为無无滿满將将僅仅達达趨趋連连續续際际優优質质侖仑碼码湯汤歷历歸归畢毕幹干擊击'

const FOLD = new Uint16Array(65536)

function fill(): void {
  for (let i = 0; i < TRADITIONAL.length; i += 2) FOLD[TRADITIONAL.charCodeAt(i)] = TRADITIONAL.charCodeAt(i + 1)
  for (const minus of '−－') FOLD[minus.charCodeAt(0)] = 45
  for (let code = 0; code < 65536; code++) if (FOLD[code] === code) FOLD[code] = 0
}

let filled = false

/** A text of the same length in plain characters; the text itself where nothing is to change. */
export function simplify(text: string): string {
  if (!filled) {
    fill()
    filled = true
  }
  let at = 0
  while (at < text.length && FOLD[text.charCodeAt(at)] === 0) at++
  if (at === text.length) return text
  const units = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    units[i] = FOLD[code] || code
  }
  return showUnits(units)
}

function showUnits(units: Uint16Array): string {
  let text = ''
  for (let i = 0; i < units.length; i += 8192)
    text += String.fromCharCode.apply(null, units.subarray(i, i + 8192) as unknown as number[])
  return text
}
