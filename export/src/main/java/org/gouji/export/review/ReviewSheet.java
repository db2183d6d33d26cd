package org.gouji.export.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.export.xlsx.XlsxReader;
import org.gouji.model.Wording;

/**
 * The decisions that stand in a workbook. Sheets may have other names, rows another order, columns may be gone but for the id and the
 * conclusion: rows are told by the hidden column of ids, columns by their heads.
 *
 * @param decisions one for each finding of which something was written
 * @param rows how many rows name a finding
 * @param remarks what could not be taken, each with its row
 * @param known whether a head row was found at all
 */
public record ReviewSheet(List<Decision> decisions, int rows, List<Wording> remarks, boolean known) {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{12}");

    public ReviewSheet {
        decisions = List.copyOf(decisions);
        remarks = List.copyOf(remarks);
    }

    /**
     * Reads a workbook.
     *
     * @throws IOException if it is none or damaged
     */
    public static ReviewSheet read(Path file) throws IOException {
        Collector collector = new Collector();
        XlsxReader.read(file, collector);
        collector.decisions.keySet().removeAll(collector.conflicting);
        return new ReviewSheet(
                List.copyOf(collector.decisions.values()), collector.rows, collector.remarks, collector.known);
    }

    /** Goes through the rows of all sheets. */
    private static final class Collector implements XlsxReader.Rows {
        /** A sheet without a head row so far down is none to be reviewed: those of all figures are long. */
        private static final int LOOKED_AT = 200;

        private final Map<String, Decision> decisions = new LinkedHashMap<>();
        private final Map<String, String> places = new LinkedHashMap<>();
        private final Set<String> conflicting = new HashSet<>();
        private final List<Wording> remarks = new ArrayList<>();
        private Optional<Heads> heads = Optional.empty();
        private String sheet = "";
        private int rows;
        private boolean known;

        /** Where the columns of a sheet are; -1 for none. */
        private record Heads(int id, int conclusion, int note) {
            static Optional<Heads> of(Map<Integer, String> cells) {
                int id = column(cells, ReviewHeads.ID);
                int conclusion = column(cells, ReviewHeads.CONCLUSION);
                int note = column(cells, ReviewHeads.NOTE);
                return id >= 0 && (conclusion >= 0 || note >= 0)
                        ? Optional.of(new Heads(id, conclusion, note))
                        : Optional.empty();
            }

            private static int column(Map<Integer, String> cells, Wording head) {
                return cells.entrySet().stream()
                        .filter(cell -> cell.getValue().strip().equals(head.zh())
                                || cell.getValue().strip().equals(head.en()))
                        .mapToInt(Map.Entry::getKey)
                        .min()
                        .orElse(-1);
            }
        }

        @Override
        public boolean wantsBelow(String name, int row) {
            return heads.isPresent() || row < LOOKED_AT;
        }

        @Override
        public void row(String name, int row, Map<Integer, String> cells) {
            if (!name.equals(sheet)) {
                sheet = name;
                heads = Optional.empty();
            }
            Optional<Heads> found = Heads.of(cells);
            if (found.isPresent()) {
                heads = found;
                known = true;
            } else if (heads.isPresent()) {
                decision(heads.get(), row, cells);
            }
        }

        private void decision(Heads columns, int row, Map<Integer, String> cells) {
            String id = cells.getOrDefault(columns.id(), "").strip();
            String written = cells.getOrDefault(columns.conclusion(), "").strip();
            String note = cells.getOrDefault(columns.note(), "").strip();
            boolean empty = written.isEmpty() && note.isEmpty();
            if (!ID.matcher(id).matches()) {
                if (!empty) {
                    remark(
                            row,
                            "没有问题编号，未读入：" + written + " " + note,
                            "no finding id, not taken: " + written + " " + note);
                }
                return;
            }
            rows++;
            Optional<Conclusion> conclusion = Conclusion.read(written);
            if (!written.isEmpty() && conclusion.isEmpty()) {
                remark(
                        row,
                        "复核结论“" + written + "”无法识别，应为属实、误报或待核" + (note.isEmpty() ? "" : "；备注已读入"),
                        "the conclusion “" + written + "” is not known; write confirmed, false alarm or pending");
                empty = note.isEmpty();
            }
            if (!empty) {
                take(new Decision(id, conclusion, note), row);
            }
        }

        private void take(Decision decision, int row) {
            Decision before = decisions.get(decision.id());
            if (before != null && !before.equals(decision)) {
                String other = places.getOrDefault(decision.id(), "");
                remark(
                        row,
                        "与 " + other + " 是同一问题，结论或备注不同；都未读入，请改为一致",
                        "the same finding as " + other + " with another decision: neither is taken");
                conflicting.add(decision.id());
                return;
            }
            decisions.put(decision.id(), decision);
            places.putIfAbsent(decision.id(), place(row));
        }

        private void remark(int row, String zh, String en) {
            remarks.add(new Wording(place(row) + "：" + zh, place(row) + ": " + en));
        }

        private String place(int row) {
            return "“" + sheet + "”第 " + row + " 行";
        }
    }
}
