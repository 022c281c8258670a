/// Whether `scalar` is not seen and has no place in a folded spelling: Unicode's Default_Ignorable_Code_Point (Unicode
/// Standard, chapter 5.21). Soft hyphens, characters of no width, controls of direction, fillers, variation selectors, tags.
/// White space is none of them. O(1).
package func isInvisible(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F: true
  case 0x202A...0x202E, 0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFF8: true
  case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF: true
  default: false
  }
}
