# Checks that the children of Office elements stand in the order of ECMA-376 part 1, which Word and Excel insist on.
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

PARAGRAPH = """pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
    suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid
    spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl
    divId cnfStyle rPr sectPr pPrChange"""
RUN = """ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint
    noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign
    rtl cs em lang eastAsianLayout specVanish oMath rPrChange"""

# By namespace and element: its children in their order.
ORDER = {
    WORD: {
        "pPr": PARAGRAPH,
        "rPr": RUN,
        "p": "pPr *",
        "r": "rPr *",
        "tbl": "tblPr tblGrid tr",
        "tblPr": """tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing
            tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange""",
        "tblBorders": "top left start bottom right end insideH insideV",
        "tblCellMar": "top left start bottom right end",
        "tr": "tblPrEx trPr tc",
        "trPr": """cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden
            ins del trPrChange""",
        "tc": "tcPr *",
        "tcPr": """cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark
            headers cellIns cellDel cellMerge tcPrChange""",
        "sectPr": """headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType
            pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings
            sectPrChange""",
        "body": "* sectPr",
        "document": "background body",
        "styles": "docDefaults latentStyles style",
        "docDefaults": "rPrDefault pPrDefault",
        "style": """name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked
            personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr""",
        "numbering": "numPicBullet abstractNum num numIdMacAtCleanup",
        "abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl",
        "num": "abstractNumId lvlOverride",
        "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
        "numPr": "ilvl numId numberingChange ins",
        "settings": """writeProtection view zoom removePersonalInformation removeDateAndTime trackRevisions defaultTabStop
            autoHyphenation characterSpacingControl footnotePr endnotePr compat docVars rsids mathPr themeFontLang
            clrSchemeMapping decimalSymbol listSeparator""",
    },
    SHEET: {
        "worksheet": """sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection
            protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr
            conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks
            colBreaks""",
        "sheetView": "pane selection",
        "row": "c",
        "c": "f v is",
        "is": "t r rPh phoneticPr",
        "r": "rPr t",
        "workbook": """fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups
            externalReferences definedNames calcPr""",
        "styleSheet": "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors",
        "border": "left right top bottom diagonal",
        "xf": "alignment protection",
        "patternFill": "fgColor bgColor",
    },
}


def faults(root):
    """What is wrong below `root`, in words."""
    found = []
    for element in root.iter():
        space, _, name = element.tag[1:].partition("}")
        order = ORDER.get(space, {}).get(name)
        if order is None:
            continue
        order = order.split()
        wildcard = order.index("*") if "*" in order else None
        place = 0
        for child in element:
            tag = child.tag.partition("}")[2]
            at = order.index(tag) if tag in order else wildcard
            if at is None:
                found.append(f"<{name}> has <{tag}>")
            elif at < place:
                found.append(f"<{tag}> stands late in <{name}>")
            else:
                place = at
    return found
