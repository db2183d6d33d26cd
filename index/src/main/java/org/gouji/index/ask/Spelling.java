package org.gouji.index.ask;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.model.Language;

/** What was meant by a name that is none. */
final class Spelling {
    private Spelling() {}

    static Misread noField(String typed, int start, int end) {
        Optional<String> near = nearest(
                Typing.folded(typed),
                Stream.of(Field.values())
                        .flatMap(field -> field.names().stream())
                        .toList());
        return new Misread(
                start,
                end,
                "没有“" + typed + "”这个检索字段"
                        + near.map(name -> "，是否要写 " + name + ":").orElse("；可用：" + fields(Language.ZH))
                        + "。要找这几个字本身，请加引号",
                "there is no field \"" + typed + "\""
                        + near.map(name -> "; did you mean " + name + ":").orElse("; there are " + fields(Language.EN))
                        + ". To find these words themselves, put them in quotation marks");
    }

    private static String fields(Language language) {
        return Stream.of(Field.values())
                .map(field -> field.label().in(language))
                .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    }

    /** The one name that differs least, if it differs little. */
    static Optional<String> nearest(String typed, List<String> names) {
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String name : names) {
            int distance = distance(typed, name);
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        int most = Math.max(typed.length(), best.length()) <= 4 ? 1 : 2;
        boolean shares = best.chars().anyMatch(letter -> typed.indexOf(letter) >= 0);
        return least <= most && shares ? Optional.of(best) : Optional.empty();
    }

    /** How many letters must be changed, added or left out. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j - 1], row[j]));
            }
        }
        return row[other.length()];
    }
}
