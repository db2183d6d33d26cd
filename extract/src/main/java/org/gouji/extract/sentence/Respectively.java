package org.gouji.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Quantity;

/** Pairs names with numbers in order: 基本支出、项目支出分别为398.25万元、114.15万元. */
final class Respectively {
    private static final Pattern OPENS = Pattern.compile("(?<names>[^，。；：]{3,60}?)分别(?:为|是|达到|达)?$");
    private static final Pattern GOES_ON = Pattern.compile("[、，]|和|及|以及|与");

    private Respectively() {}

    /**
     * The words before each number, with the names dealt out.
     *
     * @param leads the words before each number, plain
     * @param quantities the numbers
     */
    static List<String> dealt(List<String> leads, List<Quantity> quantities) {
        List<String> dealt = new ArrayList<>(leads);
        for (int i = 0; i < leads.size(); i++) {
            Matcher opens = OPENS.matcher(leads.get(i));
            if (opens.find()) {
                List<String> names = names(opens.group("names"));
                int count = run(leads, quantities, i);
                if (names.size() > 1 && names.size() == count) {
                    for (int k = 0; k < count; k++) {
                        String before = k == 0 ? leads.get(i).substring(0, opens.start("names")) : "，";
                        dealt.set(i + k, before + names.get(k));
                    }
                }
            }
        }
        return dealt;
    }

    private static List<String> names(String words) {
        List<String> names = new ArrayList<>();
        for (String name : words.split("、|以及|和(?=[^、]*$)|及(?=[^、]*$)")) {
            if (!name.isBlank()) {
                names.add(name);
            }
        }
        return names;
    }

    /** How many numbers of one kind follow each other with nothing but 、 or 和 between them. */
    private static int run(List<String> leads, List<Quantity> quantities, int from) {
        int to = from + 1;
        while (to < leads.size()
                && GOES_ON.matcher(leads.get(to)).matches()
                && quantities.get(to).getClass() == quantities.get(from).getClass()) {
            to++;
        }
        return to - from;
    }
}
