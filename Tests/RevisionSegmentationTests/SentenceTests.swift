import RevisionModel
import Testing

@testable import RevisionSegmentation

/// Where sentences end.
@Suite struct SentenceTests {
  @Test(arguments: [
    "海は広い。|山は高い。",
    "海は広い！|山は高い？|本当に？！|そうだ。",
    "「行く。」と言った。|そして行った。",
    "海（広い。深い。）は青い。|空も青い。",
    "「開いたまま。|次の文。",
    "広い海。」|次の文。",
    "なぜ海かという問い？と人は言う。|答えはない。",
    "（これは注である。）|海は広い。",
    "海は広い。（図１）",
    "水温は１５．５度である。|冷たい．|次。",
    "船は5 p.m.。|そして5 p.m.！|帰る。",
    "海は.....広い...。|山は...？！|高い。",
    "海の色は青。　|山の色は緑。",
    "イ．海の管理を行う。",
    "一．海と山。|二．川と橋。",
    "６. 海の色",
    "手順３. 海を見る。|次に山を見る。",
    "次の 1. と 2. の両方を満たす。",
    "表示は \"Go.\" という。|続きは下。",
    "海は1996. |この年は寒い。",
    "Q1. 海は広いか。|A2. はい。",
    "海は広い。|（山も高い。）",
    "海は広い。　|（山も高い。）|川は長い。",
    "海は広い。|(山も高い。)|川は長い。",
    "海は広い。　（図１）",
    "海は広い。＊",
  ])
  func japanese(_ marked: String) {
    let wanted = marked.split(separator: "|").map(String.init)
    #expect(sentences(wanted.joined()) == wanted)
  }

  @Test(arguments: [
    "The sea is wide. |The hill is high.",
    "Mr. Reed met Dr. Lake at 3.5 miles, e.g. here. |They spoke.",
    "Boats of the U.S. fleet left in 1901. |They came back.",
    "He moved to the U.S. |The sea was calm.",
    "\"Why?\" he asked. |\"Go!\" |She went.",
    "See Fig. 3 and No. 7. |That is all.",
    "J. B. Stone wrote it (see p. 5). |We read it.",
    "Wait... what? |Yes.",
    "1. The first point stands. |The second falls.",
    "Read example.com now. |Then stop.",
    "She left at 5 p.m. |The boat sailed.",
    "It is open (Use the gate. Do not climb.) all day. |Come in.",
    "Close the gate. |(It may be windy.) |If it is, wait.",
    "(Eds.) Harbour Studies appeared. |It is long.",
    "P.J. Stone and Reed, G.E. (1996) wrote it. |We read it.",
    "Reed G. F. A. and Lake, I. Moss wrote it. |It is long.",
    "Take W, X, and Y. |This is all.",
    "Did it open? <https://harbour.example/>",
    "It is shut. *",
    "Chapter 3. The harbour is deep.",
  ])
  func english(_ marked: String) {
    let wanted = marked.split(separator: "|").map(String.init)
    #expect(sentences(wanted.joined(), language: .en) == wanted)
  }

  @Test func aBracketTooLongToBeOneSentenceIsDivided() {
    let inner = String(repeating: "海は広く、空は高い。", count: 200)
    #expect(sentences("（" + inner + "）である。").count > 100)
  }

  @Test func nestedAndCrossedBracketsLoseNothing() {
    for text in ["（「あ。）」い。う。", "）（。）」「。", "（（（（（。", "「」「」。。。"] {
      #expect(sentences(text).joined() == text)
    }
  }

  @Test func theMarkOfAFootnoteBelongsToTheSentenceBeforeIt() {
    #expect(sentences("灯を数えた。数は増えた。12") == ["灯を数えた。", "数は増えた。12"])
    for mark in ["[1]", "［１］", "※１", "*12", "＊３"] {
      #expect(sentences("灯を数えた。\(mark)") == ["灯を数えた。\(mark)"])
    }
    for mark in ["※", "[]"] { #expect(sentences("灯を数えた。\(mark)") == ["灯を数えた。\(mark)"]) }
    for text in ["[1", "［１]", "[1]の灯"] {
      #expect(sentences("灯を数えた。\(text)") == ["灯を数えた。", text])
    }
    #expect(sentences("灯を数えた。2024") == ["灯を数えた。", "2024"])
    #expect(sentences("灯を数えた。 3") == ["灯を数えた。 ", "3"])
  }
}
