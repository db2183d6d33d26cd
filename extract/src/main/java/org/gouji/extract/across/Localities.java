package org.gouji.extract.across;

import java.util.HashSet;
import java.util.Set;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;

/** The towns, villages and schools that words name, by the last characters of their names. */
final class Localities {
    private static final Pattern NAME = Pattern.compile("(?<name>[一-龥]{2})(?:镇|乡|街道|社区|村|小学|中学|卫生院)");
    /** 各乡镇, 20个行政村, 驻村: kinds of places, not one of them. */
    private static final Pattern KIND = Pattern.compile("[各全个些所等和及乡镇村农驻进入到我本该每]|行政|自然|贫困|试点|重点|示范|城市|中心|社区|初级|高级|完全");

    private Localities() {}

    /** Whether both name places, and no place is in both. */
    static boolean apart(String words, String others) {
        Set<String> mine = of(words);
        if (mine.isEmpty()) {
            return false;
        }
        Set<String> theirs = of(others);
        return !theirs.isEmpty() && theirs.stream().noneMatch(mine::contains);
    }

    private static Set<String> of(String words) {
        Set<String> names = new HashSet<>();
        Matcher matcher = NAME.matcher(words);
        while (matcher.find()) {
            String name = matcher.group("name");
            if (!KIND.matcher(name).find()) {
                names.add(name);
            }
        }
        return names;
    }
}
