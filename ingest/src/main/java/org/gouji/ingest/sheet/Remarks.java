package org.gouji.ingest.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Wording;

/** What people should know about the sheets of a file, gathered while they are read. For one file. */
final class Remarks {
    /** What there is to say of single cells, rows, columns and sheets. */
    enum Kind {
        NO_VALUE(
                "个公式没有缓存值（no cached value），按空白处理；请用 Excel 或 WPS 打开后保存一次再读",
                "formulas have no cached value and are read as empty; open the file in Excel or WPS, save it, and read it again"),
        ERROR("个单元格显示为错误值，未作数字读取", "cells show an error and are not read as numbers"),
        SHORTENED("个单元格存储的位数比显示的多，按显示的数字读取", "cells store more digits than they show; they are read as shown"),
        HIDDEN_SHEET("个隐藏的工作表未读", "hidden sheets are not read"),
        HIDDEN_ROW("处有隐藏的行，已照常读取", "places have hidden rows, which are read like the others"),
        HIDDEN_COLUMN("处有隐藏的列，已照常读取", "places have hidden columns, which are read like the others"),
        NO_TABLE("个图表工作表未读", "sheets that are charts are not read");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }
    }

    /** As many places are named; the others are counted. */
    private static final int NAMED = 3;

    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final Map<Kind, List<String>> places = new EnumMap<>(Kind.class);

    /** Remembers one more, at a place such as {@code 表1!B3} or a sheet's name. */
    void add(Kind kind, String place) {
        counts.merge(kind, 1, Integer::sum);
        List<String> named = places.computeIfAbsent(kind, any -> new ArrayList<>());
        if (named.size() < NAMED) {
            named.add(place);
        }
    }

    List<Wording> notes() {
        List<Wording> notes = new ArrayList<>();
        counts.forEach((kind, count) -> {
            List<String> named = places.get(kind);
            boolean more = count > named.size();
            notes.add(new Wording(
                    "有 " + count + " " + kind.zh + "：" + String.join("、", named) + (more ? " 等。" : "。"),
                    count + " " + kind.en + ": " + String.join(", ", named) + (more ? ", …" : ".")));
        });
        return notes;
    }
}
