/// Verbs of which one kana before the ending may be written or not (行なう and 行う, 終わる and 終る): the kanji, that kana,
/// and the endings before which it is optional. After the permissions in the Cabinet's rules for okurigana (送り仮名の付け方,
/// 1973, revised 2010), in the lenient folding's kana.
private let optionalKana: [(kanji: String, kana: UInt32, endings: String)] = [
  ("行補失伴", 0x306A, "うわいえおつ"),  // な
  ("表著", 0x308F, "すさしせそ"), ("現", 0x308F, "れ"), ("断終変伝加関携承賜", 0x308F, "るらりれろつ"), ("味", 0x308F, "うつい"),
  ("合", 0x308F, "せ"),  // わ
  ("当", 0x305F, "るらりれろつ"),  // た
  ("起", 0x3053, "るらりれろつすさしせそ"), ("聞", 0x3053, "え"),  // こ
  ("落", 0x3068, "すさしせそ"),  // と
  ("暮", 0x3089, "すさしせそ"), ("捕", 0x3089, "え"), ("明", 0x3089, "か"),  // ら
  ("浮", 0x304B, "ばびぶべぼん"), ("向", 0x304B, "うわいえおつ"), ("分", 0x304B, "るらりれろつ"),  // か
  ("生", 0x307E, "れ"), ("集定始決", 0x307E, "るらりれろつ"),  // ま
  ("押", 0x3055, "え"),  // さ
  ("積", 0x3082, "るらりれろつ"),  // も
  ("異", 0x306A, "るらりれろつ"), ("少危", 0x306A, "いくか"),  // な
  ("基", 0x305A, "くきいかけ"),  // ず
  ("曲", 0x304C, "るらりれろつ"),  // が
]

/// Verbs that stand first in compounds, as stem and okurigana: 取り組み, 引き続き.
private let compoundHeads: WordList = [
  "取り", "引き", "引つ", "受け", "打ち", "植え", "埋め", "売り", "追い", "置き", "折り", "買い", "書き", "掛け", "貸し", "借り",
  "刈り", "切り", "組み", "繰り", "差し", "座り", "締め", "据え", "備え", "立ち", "立て", "付け", "積み", "釣り", "問い", "届け", "抜き", "乗り",
  "話し", "払い", "貼り", "振り", "巻き", "申し", "持ち", "戻し", "盛り", "焼き", "雇い", "呼び", "読み", "割り", "明け", "預り",
  "預かり", "言い", "入れ", "聞き", "押し", "張り", "働き", "助け", "使い", "建て", "飲み", "思い", "落ち", "落し",
  "落とし", "見せ", "寄せ", "寄り", "歩み", "練り", "割れ",
]

/// Verbs that stand last in compounds. Of two verbs with one kanji (上げ and 上がり) at most one is here, so that no two
/// words fall together.
private let compoundTails: WordList = [
  "組み", "続き", "込み", "合い", "扱い", "入れ", "上げ", "下げ", "替え", "換え", "受け", "取り", "付け", "渡し", "戻し", "出し", "立て", "払い",
  "引き", "切り", "消し", "決め", "直し", "通し", "積り", "積もり", "締り", "締まり", "調べ", "継ぎ", "次ぎ", "越し", "置き", "当て", "増し",
  "分け", "振り", "押え", "押さえ", "止め", "崩し", "壊し", "捨て", "離し", "会い", "添い", "卸し", "持ち", "倒れ", "詰め", "請け", "習い",
  "返し", "延べ", "回り", "抜き", "寄せ", "掛け", "始め", "占め", "雇い", "起し", "起こし",
]

/// Kanji that stand first in compounds without okurigana of their own: 見直し, 仕組み, 枠組み.
private let bareHeads: Set<UInt32> = Set("見仕前後未元下枠値置".unicodeScalars.map(\.value))

/// Leniently folded `bytes` without the kana that `optionalKana` lets be written or not.
func withoutOptionalKana(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var cursor = ScalarCursor(bytes)
  while !cursor.isAtEnd {
    let start = cursor.position
    let isOptional = isOptionalKana(cursor.current, behind: cursor.preceding, before: cursor.following)
    _ = cursor.next()
    if !isOptional { result.append(contentsOf: bytes[start..<cursor.position]) }
  }
  return result
}

private func isOptionalKana(_ kana: UInt32, behind kanji: UInt32, before ending: UInt32) -> Bool {
  guard kana &- 0x3041 < 0x56, kanji >= 0x4E00 else { return false }
  return optionalKana.contains { row in
    row.kana == kana && row.kanji.unicodeScalars.contains { $0.value == kanji }
      && row.endings.unicodeScalars.contains { $0.value == ending }
  }
}

/// Leniently folded `bytes` without the okurigana inside and at the end of compound nouns: 取り組み and 取組み as 取組.
/// Before 物 it stays, because with and without it are two words (書き物 and 書物).
func withoutCompoundKana(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var cursor = ScalarCursor(bytes)
  var isBehindHead = false
  while !cursor.isAtEnd {
    let start = cursor.position
    let lead = cursor.next()
    let stem = cursor.position
    result.append(contentsOf: bytes[start..<stem])
    guard lead >= 0x4E00, lead < 0xA000 else {
      isBehindHead = false
      continue
    }
    let whole = ScalarCursor(bytes, at: start)
    if isBehindHead, let tail = compoundTails.longest(at: whole) {
      cursor = tail.end
    } else if let head = compoundHeads.longest(at: whole), isKanji(head.end.current),
      head.end.current != 0x7269
    {
      cursor = head.end
    }
    isBehindHead = isKanji(cursor.current) && (cursor.position > stem || isHead(lead))
  }
  return result
}

private func isKanji(_ scalar: UInt32) -> Bool { scalar &- 0x4E00 < 0x5200 }

/// Whether `kanji` begins a compound when no okurigana follows it.
private func isHead(_ kanji: UInt32) -> Bool { bareHeads.contains(kanji) || headKanji.contains(kanji) }

/// The kanji of `compoundHeads`, which the okurigana may lack as well (取組). No other kanji begins a compound: the し of
/// 分離し is no okurigana but 分離する.
private let headKanji: Set<UInt32> = compoundHeads.leadSet
