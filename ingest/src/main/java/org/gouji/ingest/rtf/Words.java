package org.gouji.ingest.rtf;

import java.util.Map;
import java.util.Set;

/** Control words by what is to be done with them. */
final class Words {
    /** Groups that no reader of the paper sees, or sees twice. */
    static final Set<String> SKIPPED = Set.of(
            "colortbl",
            "info",
            "pict",
            "nonshppict",
            "shprslt",
            "objdata",
            "fldinst",
            "datafield",
            "annotation",
            "atnid",
            "atnauthor",
            "atntime",
            "atndate",
            "atnref",
            "atrfstart",
            "atrfend",
            "listtable",
            "listoverridetable",
            "revtbl",
            "rsidtbl",
            "generator",
            "pn",
            "xe",
            "tc",
            "ftnsep",
            "ftnsepc",
            "ftncn",
            "aftnsep",
            "aftnsepc",
            "aftncn",
            "bkmkstart",
            "bkmkend",
            "themedata",
            "colorschememapping",
            "latentstyles",
            "datastore",
            "xmlnstbl",
            "mmathPr",
            "nonesttables",
            "sp",
            "keywords",
            "private");

    /** Groups that programs may pass over, and that are read here all the same. */
    static final Set<String> KNOWN = Set.of(
            "footnote",
            "shpinst",
            "shptxt",
            "dptxbxtext",
            "do",
            "nesttableprops",
            "ud",
            "shppict",
            "listtext",
            "pntext",
            "cs",
            "s",
            "ds",
            "ts");

    /** What stands for a character. */
    static final Map<String, String> TEXT = Map.ofEntries(
            Map.entry("tab", "\t"),
            Map.entry("line", "\n"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("bullet", "•"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("emspace", " "),
            Map.entry("enspace", " "),
            Map.entry("qmspace", " "),
            Map.entry("~", " "),
            Map.entry("_", "-"),
            Map.entry("-", ""),
            Map.entry("{", "{"),
            Map.entry("}", "}"),
            Map.entry("\\", "\\"));

    private Words() {}
}
