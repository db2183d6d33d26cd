package org.gouji.extract.sentence;

import org.gouji.extract.regex.Pattern;

/** Words for what one of many has on the average: 人均, 日均, 平均每户, 每平方米. A mean has no parts and is no total. */
public final class Means {
    /** 均 behind what it is one of; alone it says 'all of them' (均为). */
    public static final String EACH = "(?:[人户亩车生床件笔次场村校班师天日周月季年]均)";

    /** The words themselves. */
    public static final String WORD = "(?:" + EACH + "|平均|每[一-龥]{1,2})";

    private static final Pattern BEFORE = Pattern.compile(WORD + "[^，。；：]{0,4}$");

    private Means() {}

    /** Whether the words right before a number name a mean. */
    public static boolean named(String lead) {
        return BEFORE.matcher(lead).find();
    }
}
