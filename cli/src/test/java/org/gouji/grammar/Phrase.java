package org.gouji.grammar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A phrasing with places for its figures, in three lines: its figures, its words, and what ties in them.
 *
 * <pre>
 * a b; t = a + b; p = a / t %
 * 支出合计{t}万元，其中：人员经费{a}万元，占{p}%；公用经费{b}万元。
 * t: a b; p: a t
 * </pre>
 *
 * <p>Figures are drawn at random: {@code a} an amount from 100.00 to 4999.99, {@code n 3..40} a figure from 3 to 40; or they are worked out:
 * {@code p = a / t %} in per cent with two decimals, {@code x = n / 3 @1} with one decimal. In the words, {@code \n} begins a paragraph.
 *
 * <p>{@code t: a b} ties t to a and b: any of them changed must be found. A mark at its end says more: {@code <} the parts need not be all, only
 * more than the total is wrong; {@code !} the words contradict the figures as they stand; {@code ~} nothing may be said against it, whatever is
 * changed. A figure in brackets belongs to the tie, but need not break it. A line {@code -} says that nothing ties and nothing may be found.
 *
 * @param figures how the figures come about
 * @param words the text
 * @param ties what ties
 */
record Phrase(List<String> figures, String words, List<Tie> ties) {
    Phrase {
        figures = List.copyOf(figures);
        ties = List.copyOf(ties);
    }

    /**
     * Figures that must agree.
     *
     * @param stated the figure that the others make
     * @param operands the others
     * @param silent those among them that may be wrong without breaking it
     * @param product whether they are multiplied
     * @param mark what is special about it; a space if nothing is
     */
    record Tie(String stated, List<String> operands, List<String> silent, char mark, boolean product) {
        static Tie parse(String words, List<String> figures) {
            char last = words.charAt(words.length() - 1);
            boolean marked = "<!~".indexOf(last) >= 0;
            String[] sides = (marked ? words.substring(0, words.length() - 1) : words).split(":");
            List<String> others = List.of(sides[1].strip().split(" "));
            return new Tie(
                    sides[0].strip(),
                    others.stream().map(o -> o.replaceAll("[()]", "")).toList(),
                    others.stream()
                            .filter(o -> o.startsWith("("))
                            .map(o -> o.replaceAll("[()]", ""))
                            .toList(),
                    marked ? last : ' ',
                    figures.stream().anyMatch(f -> f.startsWith(sides[0].strip() + " =") && f.contains("*")));
        }

        List<String> names() {
            return Stream.concat(Stream.of(stated), operands.stream()).toList();
        }

        /** The figures that must not be changed without breaking it. */
        List<String> telling() {
            return names().stream().filter(n -> !silent.contains(n)).toList();
        }
    }

    static Phrase parse(List<String> lines) {
        List<String> figures =
                Stream.of(lines.get(0).split(";")).map(String::strip).toList();
        List<Tie> ties = lines.get(2).equals("-")
                ? List.of()
                : Stream.of(lines.get(2).split(";"))
                        .map(String::strip)
                        .map(words -> Tie.parse(words, figures))
                        .toList();
        return new Phrase(figures, lines.get(1).replace("\\n", "\n"), ties);
    }

    /** Figures that tie. */
    Map<String, BigDecimal> draw(Sampler sampler) {
        Map<String, BigDecimal> drawn = new LinkedHashMap<>();
        for (String figure : figures) {
            if (figure.contains("=")) {
                String[] sides = figure.split("=");
                drawn.put(sides[0].strip(), worked(sides[1].strip(), drawn));
            } else if (figure.contains("..")) {
                String[] words = figure.split(" |\\.\\.");
                drawn.put(words[0], sampler.between(new BigDecimal(words[1]), new BigDecimal(words[2])));
            } else {
                for (String name : figure.split(" ")) {
                    drawn.put(name, sampler.between(new BigDecimal("100.00"), new BigDecimal("4999.99")));
                }
            }
        }
        return drawn;
    }

    private static BigDecimal worked(String expression, Map<String, BigDecimal> drawn) {
        if (expression.endsWith("%")) {
            return Arithmetic.value(expression.substring(0, expression.length() - 1), drawn)
                    .movePointRight(2)
                    .setScale(2, RoundingMode.HALF_UP);
        }
        String[] parts = expression.split("@");
        BigDecimal value = Arithmetic.value(parts[0].strip(), drawn);
        return parts.length > 1 ? value.setScale(Integer.parseInt(parts[1].strip()), RoundingMode.HALF_UP) : value;
    }

    /** The words with these figures, and where each stands in them. */
    Filled filled(Map<String, BigDecimal> values) {
        StringBuilder text = new StringBuilder();
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        String[] pieces = words.split("[{}]");
        for (int i = 0; i < pieces.length; i++) {
            if (i % 2 == 1) {
                places.computeIfAbsent(pieces[i], k -> new ArrayList<>()).add(text.length());
                text.append(values.get(pieces[i]).toPlainString());
            } else {
                text.append(pieces[i]);
            }
        }
        return new Filled(text.toString(), places);
    }

    /**
     * A text.
     *
     * @param text the words with their figures
     * @param places where each figure's digits begin
     */
    record Filled(String text, Map<String, List<Integer>> places) {}
}
