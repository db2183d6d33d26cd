package org.gouji.ingest.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.docx.Xml;

/** The number formats of an .xlsx by the index that cells name. */
final class XlsxStyles {
    private final List<CellStyle> styles;
    private final CellStyle plain;

    private XlsxStyles(List<CellStyle> styles, CellStyle plain) {
        this.styles = styles;
        this.plain = plain;
    }

    static XlsxStyles read(Optional<Xml> sheet, Epoch epoch) throws Refusal {
        CellStyle plain = new CellStyle(CellFormat.of("General"), epoch);
        List<CellStyle> styles = new ArrayList<>();
        if (sheet.isPresent()) {
            read(sheet.get(), epoch, styles);
        }
        return new XlsxStyles(styles, plain);
    }

    private static void read(Xml xml, Epoch epoch, List<CellStyle> styles) throws Refusal {
        Map<Integer, String> own = new HashMap<>();
        Map<Integer, CellStyle> known = new HashMap<>();
        xml.child(0);
        int root = xml.depth();
        while (xml.child(root)) {
            int list = xml.depth();
            if (xml.name().equals("numFmts")) {
                while (xml.child(list)) {
                    own.put(
                            xml.number("numFmtId", 0),
                            xml.attribute("formatCode").orElse("General"));
                }
            } else if (xml.name().equals("cellXfs")) {
                while (xml.child(list)) {
                    int id = xml.number("numFmtId", 0);
                    String code = Optional.ofNullable(own.get(id))
                            .or(() -> BuiltInFormats.code(id))
                            .orElse("General");
                    styles.add(known.computeIfAbsent(id, any -> new CellStyle(CellFormat.of(code), epoch)));
                }
            }
        }
    }

    CellStyle at(int index) {
        return index >= 0 && index < styles.size() ? styles.get(index) : plain;
    }
}
