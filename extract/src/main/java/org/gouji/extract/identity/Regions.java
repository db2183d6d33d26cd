package org.gouji.extract.identity;

import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;

/** The region that a unit's name begins with. */
final class Regions {
    /** A character of a region's own name: 郑州市 and 市中区 have signs of regions inside. */
    private static final String NAME = "(?:[一-龥&&[^省市县区州旗盟的与及对由为在、]]|州(?=[市县区])|市(?=中区|北区|南区))";

    /** Province, city or prefecture, and county, each of them optional; 市场, 区域 and the like are no regions. */
    static final String PREFIX = "(?:" + NAME + "{2,5}(?:省|自治区))?"
            + "(?:" + NAME + "{2,8}(?:自治州|市(?!场|中区|北区|南区)|州(?![市县区])|地区|盟))?"
            + "(?:" + NAME + "{1,8}(?:自治县|自治旗|县|(?<!社|园|校|景|小|库|院|灌|片|营|战|矿)区(?!域|块|划)|(?<!城)市(?!场)|旗))?";

    private static final Pattern AT_START = Pattern.compile("^(?:中共|中国共产党)?(" + PREFIX + ")");

    private Regions() {}

    /** The region at the start of a name, as printed; empty if there is none. */
    static String of(String name) {
        Matcher matcher = AT_START.matcher(name);
        return matcher.find() ? matcher.group(1) : "";
    }
}
