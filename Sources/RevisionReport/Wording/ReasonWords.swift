import RevisionModel

extension Words {
  /// What a reason says to people, UTF-8.
  func text(of reason: HeadingReason) -> [UInt8] {
    filled(reason.code.word, with: reason.values.map { Array($0.utf8) })
  }
}

extension HeadingReason.Code {
  /// Its word.
  var word: Word {
    switch self {
    case .stated: .reasonStated
    case .series: .reasonSeries
    case .number: .reasonNumber
    case .announced: .reasonAnnounced
    case .announcedSeries: .reasonAnnouncedSeries
    case .division: .reasonDivision
    case .textBetween: .reasonTextBetween
    case .listsBetween: .reasonListsBetween
    case .habit: .reasonHabit
    case .knownWord: .reasonKnownWord
    case .setOff: .reasonSetOff
    case .lone: .reasonLone
    case .standIn: .reasonStandIn
    case .recurring: .reasonRecurring
    case .largerType: .reasonLargerType
    case .heavierType: .reasonHeavierType
    case .bookmark: .reasonBookmark
    case .typography: .reasonTypography
    case .continued: .reasonContinued
    case .caption: .reasonCaption
    case .runIn: .reasonRunIn
    case .corrected: .reasonCorrected
    case .sentence: .reasonSentence
    case .tooLong: .reasonTooLong
    case .leaders: .reasonLeaders
    case .clause: .reasonClause
    case .sentencesInSeries: .reasonSentencesInSeries
    case .alone: .reasonAlone
    case .noTextBetween: .reasonNoTextBetween
    case .notCounting: .reasonNotCounting
    case .repeatedLater: .reasonRepeatedLater
    case .otherUse: .reasonOtherUse
    case .numbersOfLists: .reasonNumbersOfLists
    case .nothingUnder: .reasonNothingUnder
    }
  }
}
