/// Everything a report says in words of its own, by what it says. What a word is in Japanese and in English stands in
/// `Word.table`; `{1}`, `{2}` … stand where a figure or a name is put in.
package enum Word: Int, Sendable, CaseIterable {
  // The report and its parts.
  case reportTitle, toolLine, skipToComparison, partsOfReport
  case findingsHeading, findingsNote, findingsNone, findingsCount, findingsMore
  case measuresHeading, pictureHeading, contentsHeading, comparisonHeading, readingHeading
  case firstEdition, secondEdition, standardInput, editionSize

  // The answer.
  case claimSentence, supported, refuted, dependsOnMeasure, nothingToWeigh
  case headlineCaption, headlineCount, boundsSentence, boundsMeet, scaleAlternative
  case agreeing, disagreeing, listSeparator, claimLine, stripCaption, stripAlternative, sectionCounts,
    mostChanged
  case limits, roundingNote, decidedLinks, uncertainLinks

  // The measures.
  case measureColumn, secondShareColumn, firstShareColumn, claimColumn
  case reachesClaim, missesClaim, sidesWithNone, headlineMark, measuresNote, measuresCounted, countOverCount
  case sectionVerbatimName, sectionVerbatimRule, sentenceInPlaceName, sentenceInPlaceRule
  case sentenceVerbatimName, sentenceVerbatimRule, sentenceNotationalName, sentenceNotationalRule
  case phraseCarriedOverName, phraseCarriedOverRule, characterCarriedOverName, characterCarriedOverRule

  // Kinds of sections, as the tables of old and new name them.
  case sectionUnchanged, sectionEdited, sectionSplit, sectionMerged, sectionInserted, sectionDeleted
  case sectionMoved, sectionRenumbered, sectionAmbiguous, sectionDecided

  // Kinds of sentences.
  case sentenceUnchanged, sentenceEdited, sentenceNotation, sentenceSplit, sentenceMerged, sentenceInserted
  case sentenceDeleted, sentenceMoved, sentenceMovedAway, figureChanged, headingMark, ambiguousMark
  case decidedMark, rivalLine, tableRow

  // The picture.
  case pictureCaption, pictureAlternative, ribbonTitle, insertedTitle, deletedTitle
  case keyUnchanged, keyEdited, keyMoved, keyJoined, keyLoose

  // The contents list and the comparison.
  case untitledSection, contentsNote, deletedShares, noBodyText
  case headingWas, legendHeading, legendUnchanged, legendDeleted, legendInserted, legendNotation, legendFigure
  case legendPhraseMoved, phraseMoved
  case legendMoved, absentInFirst, absentInSecond, movedFrom, movedTo, movedWithin, sentenceCount

  // The sections that are unchanged, and the tools of the comparison.
  case unchangedHeading, unchangedNote, unchangedNone, copyList, copied, characterCount
  case toolsLabel, toolPrevious, toolNext, toolKinds, toolFold, toolInline, toolSearch, toolMore, toolFound

  // How the editions were read.
  case fileColumn, formatRow, encodingRow, hashRow, languageRow, sectionsRow, sentencesRow, charactersRow
  case formatText, formatMarkdown, formatXHTML, formatHTML, formatStatute, formatLines, convertedFormat,
    japanese, english
  case setAsideHeading, nothingSetAside, lineNumber, lineNumbers, pageNumbered, embedsTexts, nothingSent
  case runningHeader, pageNumber, contentsList, siteFurniture, markupMarks, hyphens, mojibake
  case noHeadings, fewHeadings
  case ignoredSection, unmatchedPattern, ignoredSize, headingAdded, headingRemoved, headingLevel
  case encodingGuessed, mixedEncodings
  case undecodableBytes, controlCharacters, invisibleCharacters, lookAlikeLetters, lookAlikeEdits
  case notWellFormed, unknownEntity, partRead, partsNotRead, pagesWithoutText, textNotRead

  // Decisions about links, as they were made and as they are asked for.
  case decisionsHeading, decisionSame, decisionNotTheSame, decisionLine, decisionNone
  case decisionColumn, levelColumn, firstColumn, secondColumn, noteColumn, levelSection, levelSentence
  case noteLinked, noteRival, noteNotLinked

  // Why a heading is one, or is none.
  case notHeadingMark, reasonStated, reasonSeries, reasonNumber, reasonAnnounced, reasonAnnouncedSeries
  case reasonDivision, reasonTextBetween, reasonListsBetween, reasonHabit, reasonKnownWord
  case reasonSetOff, reasonLone, reasonStandIn, reasonRecurring, reasonLargerType, reasonHeavierType
  case reasonBookmark, reasonTypography, reasonContinued
  case reasonCaption, reasonRunIn, reasonCorrected, reasonSentence, reasonTooLong, reasonLeaders, reasonClause
  case reasonSentencesInSeries, reasonAlone, reasonNoTextBetween, reasonNotCounting, reasonRepeatedLater
  case reasonOtherUse, reasonNumbersOfLists, reasonNothingUnder

  // The terminal.
  case sectionColumn, kindColumn, shareColumn, moreOutput, note, moreNotes, inBrackets

  // The table of links.
  case linkKindColumn, movedColumn, renumberedColumn, ambiguousColumn, decidedColumn, figureColumn,
    roleColumn,
    confidenceColumn
  case sectionOfEdition, fileOfEdition, pageOfEdition, lineOfEdition, idOfEdition, countedOfEdition
  case totalOfEdition, textOfEdition, editsColumn, editPair, yesMark
  case roleParagraph, roleItem, roleCell, roleCaption, roleNote

  // What a reviewer should look at.
  case stateColumn, conflictColumn, traceColumn, checkColumn, versionColumn, statusColumn, assigneeColumn
  case remarkColumn, conflictChanged, conflictOverwritten, conflictSeveral
  case findingsSheet, findingColumn, reasonColumn, fingerprintColumn, carriedShareColumn
  case findingSectionCarriedOver, findingPromiseCarriedOver, findingPromiseWeakened
  case findingPromiseStrengthened, findingFigureChanged, findingDateChanged, findingAmountChanged
  case findingTargetChanged, findingUnitChanged, findingFigureStayed, findingDateStayed, findingAmountStayed
  case findingTargetStayed, findingTextDropped, findingTextMoved, findingTermAppeared, findingTermVanished
  case findingSpellingWavers, findingReferenceDangling, findingReferenceAstray
  case reasonOfSectionCarriedOver, reasonOfPromiseCarriedOver, reasonOfPromiseChanged, reasonOfValueChanged
  case reasonOfUnitChanged, reasonOfValueStayed, reasonOfTextDropped, reasonOfTextMoved
  case reasonOfTermAppeared, reasonOfTermVanished, reasonOfSpellingWavers, reasonOfReferenceDangling
  case reasonOfReferenceAstray

  // The overview of many pairs.
  case overviewTitle, overviewCounts, overviewPairs, overviewNote, overviewMore, overviewPlot,
    overviewPlotText
  case overviewFigures, overviewID, overviewOutcome, overviewHeadline, overviewRange, overviewKept
  case overviewCharacters, overviewSections, overviewMoved, overviewError
  case outcomeSupported, outcomeRefuted, outcomeDepends, outcomeFailed

  // The history of several editions.
  case historyTitle, historyEdition, historyLead, historyRule, historyShare, historyPicture,
    historyPictureNote
  case historyPictureText, historyMeasuresNote, historySections, historyBarColumn, historyReading
  case historyReadingNote, historySince, historyUnchanged, historyEdited, historyMoved, historyReturned,
    historyNew
  case historyWas, historyReturnedCount, historyMoreOutput, historyEmbeds

  // The table of comments and answers.
  case commentsTitle, commentsNote, commentsPeriod, commentsPeople, commentsCount, commentsReflected
  case commentsAll, commentsUnchanged, commentsUnchangedNote, commentsNone, commentNumberColumn
  case commentPlaceColumn, commentTextColumn, commentAnswerColumn, commentCategoryColumn
  case commentChangeColumn, commentReply, commentHasChange, commentNoChange, commentNoPlace, commentSited,
    commentChange, commentSentence
  case commentTerms, commentColon, commentVerdictHint, commentPromisesHint, commentTargetsHint
  case commentVerdictTitle, commentPromisesTitle, commentPromisesNote, commentTargetsTitle
  case commentTargetsNote

  // Office files.
  case redlineNote, redlineTitle, tableDocumentNote, tableSheet, measureSheet, cellContinued
  case measureNameColumn, editionColumn, countedColumn, totalColumn, percentColumn

  // The table of both editions.
  case tableTitle, tableNote, tableNoteNational, tableEmpty, tableNumber, tablePlace, tableRemarks,
    tableReasons
  case tableComment, tableFirstNational, tableSecondNational, tableFirstMunicipal, tableSecondMunicipal
  case tableFirstPlan, tableSecondPlan, tableMovedFrom, tableMovedTo, tablePage, tablePages,
    cellBar, omittedTwo, omittedMany, omittedBlank
  case termOmitted, termNew, termRemoved, termMovedAway, termAdded, termEstablished, termChanged, termDeleted
  case termMoved, termRenumbered, termSplit, termMerged

  // Why an input cannot be read, and what to do.
  case inputError, inputErrorAtLine
  case empty, notText, unknownEncoding, garbled, truncated, undecodable, malformed, tooDeep
  case entityDeclaration, tooLarge
  case notTextAtAll, noElement, cutOff, tooManyAttributes, tagTooLong, tooManyElements
  case frameset, noText, nothingChosen, notJSON, notAnOutline, otherEdition, headingNotFound, headingRepeated
  case headingOutOfOrder, profileNotJSON, unknownProfileKey, wrongProfileValue
  case allowedText, allowedTruth, allowedWidth, allowedColumns, allowedObject
  case openQuote, noColumn, unknownDecision, unknownLevel, nothingNamed, unknownUnit, ambiguousUnit
  case contradiction, missingPair
  case noManifestColumn, tooManyFields, newerLedger, repeatedFingerprint, noTableColumn
  case formulaInLedger, severalLedgers, sheetFull, signedWorkbook, notAWorkbook, closedWorkbook
  case requestName, requestNotJSON, unknownRequestKey, wrongRequestValue
  case allowedID, allowedPlace, allowedPath, allowedPercent, allowedLanguage, allowedPatterns
}
