package org.gouji.extract.sentence;

import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Naming.Name;
import org.gouji.model.Scope;

/** Names what an amount limits: 单价100万元以上专用设备, 单次支出在3万元及以上的大额支出. No such amount is a fact of the unit. */
final class Limits {
    private static final Pattern LIMITED =
            Pattern.compile("^(?:（含[^）]*）)?(?:及以上|及以下|以上|以下|以内)(?:（[^）]*）)?的?+(?<what>[^\\d，。；：、（）”》须应需由要按经实]{1,16})");
    private static final Pattern PRICE = Pattern.compile("单价(?:在|达到|超过|为)?$|单位价值(?:在|达到|超过|为)?$");
    private static final String LIMIT = "门槛";

    private Limits() {}

    /**
     * The name of the limit.
     *
     * @param own the name that the words before the amount give
     * @param tail the words after it, plain
     */
    static Name of(Name own, String lead, String tail, Phrases phrases) {
        Matcher limited = LIMITED.matcher(tail);
        if (limited.find()) {
            String price = PRICE.matcher(lead).find() ? "单价" : "";
            String what = limited.group("what");
            return new Name(phrases.atStart(what).orElse(what) + price + LIMIT, "", Scope.UNSAID, false);
        }
        return own.isEmpty() ? own : new Name(own.text() + LIMIT, "", Scope.UNSAID, false);
    }
}
