/// Where the run of characters ends that begins at `start` and that folding leaves as they are: visible ASCII, kana,
/// kanji of the unified blocks and Japanese punctuation, with single spaces between ASCII. `start` itself when the
/// first character is another one.
///
/// All of these begin a new composition: none melts with what stands before it, so a text may be normalised on
/// either side of them apart.
func endOfPlainRun(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  let count = bytes.count
  var position = start
  while position < count {
    let lead = bytes[position]
    if lead < 0x80 {
      let isVisible = lead &- 0x21 < 0x5E
      guard isVisible || (lead == 0x20 && position > start && isVisibleASCII(bytes, position &+ 1)) else {
        break
      }
      position &+= 1
    } else if lead &- 0xE4 < 6 {
      guard position &+ 2 < count else { break }
      position &+= 3
    } else {
      guard lead == 0xE3, position &+ 2 < count, isPlainKana(bytes[position &+ 1], bytes[position &+ 2])
      else { break }
      position &+= 3
    }
  }
  return position
}

/// Whether visible ASCII stands at `position`.
@inline(__always)
private func isVisibleASCII(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
  position < bytes.count && bytes[position] &- 0x21 < 0x5E
}

/// Whether the scalar E3 `second` `third` stays as it is: U+3000-30FF and U+3400-3FFF but for white space, the wave
/// dash, sound and tone marks and the few compatibility forms.
@inline(__always)
private func isPlainKana(_ second: UInt8, _ third: UInt8) -> Bool {
  switch second {
  case 0x81: true
  case 0x82: third &- 0x99 > 3 && third != 0x9F
  case 0x83: third != 0xBF
  case 0x80: third != 0x80 && third != 0x9C && third &- 0xAA > 5 && third != 0xB6 && third &- 0xB8 > 2
  default: second >= 0x90
  }
}
