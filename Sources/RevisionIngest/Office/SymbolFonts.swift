/// The character that `code` stands for in a font that has characters of its own; `nil` where it is not known. Codes of such
/// fonts stand in the area for private use, from U+F000.
func symbolCharacter(_ code: UInt32, font: String) -> Unicode.Scalar? {
  let place = code & 0xFF
  let table =
    switch font.lowercased() {
    case "wingdings": wingdings
    case "wingdings 2": wingdings2
    case "symbol": symbolFont
    default: ""
    }
  var rest = table.unicodeScalars.makeIterator()
  while let key = rest.next(), let value = rest.next() {
    if key.value == place { return value }
  }
  // What is no font of symbols has its characters at their usual places.
  let isOfItsOwn = (0xF000...0xF0FF).contains(code) || !table.isEmpty
  return isOfItsOwn ? nil : Unicode.Scalar(code)
}

/// Pairs: the character at the place in the font, read as Latin-1, and the one it stands for. After the table of Wingdings in
/// the proposal by which these came into Unicode (L2/12-368), as far as they are marks in documents.
private let wingdings =
  "l●m❍n■o❑p❒q❏r❐u◆v❖w⬥\u{A1}○\u{A2}⭕\u{A4}◉\u{A5}◎\u{A7}▪\u{A8}◻\u{AA}✦\u{AB}★"
  + "\u{80}⓪\u{81}①\u{82}②\u{83}③\u{84}④\u{85}⑤\u{86}⑥\u{87}⑦\u{88}⑧\u{89}⑨\u{8A}⑩"
  + "\u{8B}⓿\u{8C}❶\u{8D}❷\u{8E}❸\u{8F}❹\u{90}❺\u{91}❻\u{92}❼\u{93}❽\u{94}❾\u{95}❿"
  + "(☎)✆*✉J☺L☹Q✈R☼T❄E☜F☞G☝H☟\u{DF}←\u{E0}→\u{E1}↑\u{E2}↓\u{E8}➔\u{EF}⇦\u{F0}⇨\u{F1}⇧\u{F2}⇩"
  + "\u{F3}⬄\u{F4}⇳\u{FB}✗\u{FC}✓\u{FD}☒\u{FE}☑\u{D8}➢\u{9E}·\u{9F}•\u{B6}☆\u{A6}⭘"

private let wingdings2 =
  "O✗P✓Q☒R☑S☒T☒V⮾\u{96}●\u{97}●\u{98}●\u{99}○\u{9A}○\u{A2}◾\u{A3}■\u{A4}□\u{A3}◻j⓪k①l②m③n④o⑤p⑥q⑦r⑧s⑨t⑩"
  + "u⓿v❶w❷x❸y❹z❺{❻|❼}❽~❾\u{7F}❿"

/// After Adobe's table of its Symbol font, as Unicode publishes it (VENDORS/ADOBE/symbol.txt).
private let symbolFont =
  "AΑBΒCΧDΔEΕFΦGΓHΗIΙKΚLΛMΜNΝOΟPΠQΘRΡSΣTΤUΥWΩXΞYΨZΖaαbβcχdδeεfφgγhηiιkκlλmμnνoοpπqθrρsσtτuυwωxξyψzζ"
  + "\u{A3}≤\u{A5}∞\u{A7}♣\u{A8}♦\u{A9}♥\u{AA}♠\u{AB}↔\u{AC}←\u{AD}↑\u{AE}→\u{AF}↓\u{B0}°\u{B1}±\u{B3}≥"
  + "\u{B4}×\u{B7}•\u{B8}÷\u{B9}≠\u{BA}≡\u{BB}≈\u{BC}…\u{D2}®\u{D3}©\u{D4}™\u{D7}⋅\u{DB}⇔\u{DC}⇐\u{DE}⇒\"∀-−"
