/// Counters and units that follow a number, be it written in figures or in kanji.
let counters = [
  "年", "月", "日", "時", "分", "秒", "週", "人", "名", "件", "個", "箇", "か所", "カ所", "ヶ所", "ヵ所", "ケ所", "か月", "カ月", "ヶ月",
  "ヵ月", "ケ月", "か国", "カ国", "回", "%", "パーセント", "円", "割", "倍", "つ", "歳", "才", "階", "台", "校", "社", "団体", "地区",
  "区", "世帯", "本", "枚", "点", "代", "期", "級", "度", "冊", "棟", "戸", "泊", "メートル", "キロ", "トン", "ページ", "頁", "番", "市",
  "町", "村", "都", "県",
]

/// What is counted with, and words of time behind a number that are no counter with more behind it (年度 and 年間, not 年).
private let leadingCounters = WordList(
  counters + ["年度", "年間", "月間", "日間", "時間", "年生", "年代", "人分", "項目", "箇所", "施設", "種類", "月分", "年分", "日分", "次"])

/// The length of the counter that `bytes` begin with, which stand behind a number; 0 where it is none.
package func leadingCounterLength(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
  leadingCounters.longest(at: ScalarCursor(bytes))?.end.position ?? 0
}
