package org.gouji.bench.corpus;

import java.math.BigDecimal;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the source of a sample into that of another report. All amounts grow by one whole factor, so that what tied ties still; the region
 * gets another name, and all years move together.
 */
final class Variant {
    private static final Pattern AMOUNT = Pattern.compile("(?<![\\d.])(\\d{1,7}\\.\\d{2})(?![\\d%％分])");
    private static final Pattern YEAR = Pattern.compile("20([12]\\d)(?=[年〕])");
    private static final Pattern REGION = Pattern.compile("(?m)^= ?([一-龥]{2})[县市区州]");
    private static final String NAMES = "云清石青龙白玉金银华安宁康泰和平永昌兴盛文明德仁义礼智信山水江河湖海林川原丘岭峰谷泉";

    private final Random random;

    Variant(Random random) {
        this.random = random;
    }

    String of(String source) {
        String renamed = renamed(source);
        int factor = 2 + random.nextInt(48);
        int years = random.nextInt(4) - 2;
        String grown = AMOUNT.matcher(renamed).replaceAll(amount -> times(amount.group(1), factor));
        return YEAR.matcher(grown).replaceAll(year -> "20" + (Integer.parseInt(year.group(1)) + years));
    }

    private String renamed(String source) {
        Matcher region = REGION.matcher(source);
        return region.find() ? source.replace(region.group(1), "" + name() + name()) : source;
    }

    private char name() {
        return NAMES.charAt(random.nextInt(NAMES.length()));
    }

    private static String times(String amount, int factor) {
        return new BigDecimal(amount).multiply(BigDecimal.valueOf(factor)).toPlainString();
    }
}
