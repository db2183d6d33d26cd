package org.gouji.ingest.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The number formats of an .xls by the index that cells name, gathered while its records are read. */
final class XlsStyles {
    /** Formats below this number every program knows. */
    private static final int FIRST_OWN = 164;

    private final Map<Integer, String> own = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final Map<Integer, CellStyle> known = new HashMap<>();
    private Epoch epoch = Epoch.FROM_1900;
    private boolean missing;

    /** Whether all styles and formats that were asked for are in the file. */
    boolean complete() {
        return !missing;
    }

    void epoch(Epoch counted) {
        epoch = counted;
    }

    /** What a Chinese Excel writes for a format that it only needs a number for is no better than what we know of it. */
    void format(int id, String code) {
        own.put(id, code);
    }

    void style(int format) {
        styles.add(format);
    }

    CellStyle at(int index) {
        boolean there = index >= 0 && index < styles.size();
        int format = there ? styles.get(index) : 0;
        missing |= !there || format >= FIRST_OWN && !own.containsKey(format);
        return known.computeIfAbsent(format, id -> new CellStyle(CellFormat.of(code(id)), epoch));
    }

    private String code(int id) {
        return Optional.ofNullable(own.get(id))
                .or(() -> BuiltInFormats.code(id))
                .orElse("General");
    }
}
