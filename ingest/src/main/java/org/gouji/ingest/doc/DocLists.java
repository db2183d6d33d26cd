package org.gouji.ingest.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.gouji.ingest.compose.Symbols;
import org.gouji.ingest.numbering.Level;
import org.gouji.ingest.numbering.ListCounters;
import org.gouji.ingest.numbering.ListDefinition;
import org.gouji.ingest.numbering.NumberStyle;
import org.gouji.ingest.numbering.Suffix;
import org.jspecify.annotations.Nullable;

/** The lists of a Word document, and the counting of their paragraphs. */
final class DocLists {
    private final @Nullable ListTables tables;
    private final ListCounters counters = new ListCounters();
    private final Map<Integer, Optional<ListDefinition>> definitions = new HashMap<>();

    DocLists(@Nullable ListTables tables) {
        this.tables = tables;
    }

    /** Counts a paragraph and gives its label with what follows it; empty if it has none. */
    String label(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        return definitions
                .computeIfAbsent(paragraph.getIlfo(), this::define)
                .map(definition -> counters.next(definition, paragraph.getIlvl()))
                .orElse("");
    }

    private Optional<ListDefinition> define(int override) {
        ListTables known = tables;
        if (known == null) {
            return Optional.empty();
        }
        try {
            ListData data = known.getListData(known.getLfo(override).getLsid());
            if (data == null) {
                return Optional.empty();
            }
            List<Level> levels = new ArrayList<>();
            for (ListLevel level : data.getLevels()) {
                levels.add(level(level));
            }
            Map<Integer, Integer> starts = new HashMap<>();
            overrides(known.getLfoData(override), levels, starts);
            String id = Integer.toString(override);
            return Optional.of(new ListDefinition(id, Integer.toString(data.getLsid()), levels, starts));
        } catch (NoSuchElementException e) {
            // The paragraph points to a list that isn't there: Word shows no number then.
            return Optional.empty();
        }
    }

    private static void overrides(@Nullable LFOData data, List<Level> levels, Map<Integer, Integer> starts) {
        if (data == null || data.getRgLfoLvl() == null) {
            return;
        }
        for (ListFormatOverrideLevel override : data.getRgLfoLvl()) {
            int at = override == null ? levels.size() : override.getLevelNum();
            if (at >= levels.size()) {
                continue;
            }
            if (override.isFormatting() && override.getLevel() != null) {
                levels.set(at, level(override.getLevel()));
            }
            if (override.isStartAt()) {
                starts.put(at, override.isFormatting() ? levels.get(at).start() : override.getIStartAt());
            }
        }
    }

    private static Level level(ListLevel level) {
        NumberStyle style = NumberStyle.coded(level.getNumberFormat());
        return new Level(
                level.getStartAt(),
                style,
                pattern(level.getNumberText()),
                suffix(level.getTypeOfCharFollowingTheNumber()),
                level.getRestart(),
                level.isLegalNumbering());
    }

    /** The numbers of the levels stand in the label as the characters U+0000 to U+0008. */
    private static String pattern(@Nullable String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text == null ? new char[0] : text.toCharArray()) {
            out.append(c < 9 ? "%" + (c + 1) : bullet(c));
        }
        return out.toString();
    }

    private static String bullet(char c) {
        String sign = Symbols.plain(String.valueOf(c), "Wingdings");
        return sign.isEmpty() ? Symbols.plain(String.valueOf(c), "Symbol") : sign;
    }

    private static Suffix suffix(byte code) {
        return switch (code) {
            case 1 -> Suffix.SPACE;
            case 2 -> Suffix.NOTHING;
            default -> Suffix.TAB;
        };
    }
}
