package org.gouji.extract.vocabulary;

import org.gouji.extract.regex.Pattern;

/** Names of rates that every piece of work has: 完成率 says of which only by what stands around it, so that two of one value are not one fact. */
public final class BareRate {
    private static final Pattern NAME = Pattern.compile("(?:完成|执行|合格|达标|支付|办结|到位|使用|利用|及时|覆盖|支出|拨付|完工|验收|增长|下降)率");

    /** What a name of a thing takes at least. */
    private static final int THING = 3;

    private static final Pattern WORDS = Pattern.compile("[\\u4e00-\\u9fa5]{3}");
    private static final Pattern AT_END = Pattern.compile("[，、：]?[\\u4e00-\\u9fa5]{2}率[^率]{0,3}$");

    private BareRate() {}

    /** Whether the words before two such rates name one thing: three characters in a row that both have, beside the names of the rates. */
    public static boolean ofOneThing(String before, String other) {
        String words = AT_END.matcher(before).replaceFirst("");
        String others = AT_END.matcher(other).replaceFirst("");
        for (int i = 0; i + THING <= words.length(); i++) {
            String three = words.substring(i, i + THING);
            if (WORDS.matcher(three).matches() && others.contains(three)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name is nothing more than that. */
    public static boolean is(String name) {
        return NAME.matcher(name).matches();
    }
}
