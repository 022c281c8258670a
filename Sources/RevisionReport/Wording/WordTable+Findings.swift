extension Word {
  static let findings: [Row] = [
    Row(.findingColumn, "指摘の種類", "finding"),
    Row(.reasonColumn, "理由", "reason"),
    Row(.fingerprintColumn, "指紋", "fingerprint"),
    Row(.carriedShareColumn, "変わらない割合", "carried over"),
    Row(.findingSectionCarriedOver, "変わっていない節", "section carried over unchanged"),
    Row(
      .reasonSectionCarriedOver, "節の本文 {1} 文字が、一字一句そのまま引き継がれています。",
      "All {1} characters of the section’s body text are carried over word for word."),
  ]
}
