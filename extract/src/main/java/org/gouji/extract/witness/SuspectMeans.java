package org.gouji.extract.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;

/** What a mean may be of: 慰问困难职工215名，发放慰问金10.75万元，人均500元; the nearest money and the nearest number of what it is one of. */
final class SuspectMeans {
    private static final Pattern EACH = Pattern.compile(
            "^(?:平均|折合)每?(?<each>[名个台辆户人亩件次批场所家村吨位套处座期班])(?:次)?(?<noun>[^，。；：]{0,8})$|^(?:折合)?(?<mean>[人户车亩生件案座村台场班])均(?<rest>[^，。；：]{0,8})$");
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("人", "人 名 人次 位"),
            Map.entry("名", "名 人 位"),
            Map.entry("位", "位 人 名"),
            Map.entry("生", "人 名"),
            Map.entry("车", "辆 台"),
            Map.entry("案", "件 起"),
            Map.entry("批", "批 批次"),
            Map.entry("场", "场 场次"),
            Map.entry("家", "家 户"),
            Map.entry("班", "班 个"),
            Map.entry("村", "个 村"));
    private static final Pattern OTHER = Pattern.compile("接待|上年|去年|全市|全省|标准|月均|日均|每年|每月|控制");
    private static final int FEW = 2;
    private static final int TELLING = 3;

    private SuspectMeans() {}

    static List<Way> ways(Field field, Num mean) {
        Matcher each = EACH.matcher(mean.words());
        if (mean.digits() < FEW
                || mean.mention().percentage()
                || mean.value().signum() <= 0
                || !mean.money() && mean.value().stripTrailingZeros().scale() < 0
                || OTHER.matcher(mean.words()).find()
                || !each.find()) {
            return List.of();
        }
        String of = each.group("each") != null ? each.group("each") : each.group("mean");
        List<String> units = List.of(UNITS.getOrDefault(of, of).split(" "));
        List<Num> near = field.before(
                mean,
                FEW,
                n -> !n.percentage() && n.mention().depth() <= mean.mention().depth());
        if (near.size() < FEW || near.get(1).sentence() != mean.sentence() || parted(near, mean)) {
            return List.of();
        }
        List<Way> ways = new ArrayList<>();
        for (int i = 0; i < FEW; i++) {
            Num total = near.get(i);
            Num count = near.get(1 - i);
            if (total.plain()
                    && count.plain()
                    && total.alike(mean)
                    && !count.money()
                    && units.contains(count.fact().quantity().unit())) {
                Way way = Way.mean(mean, total, count);
                ways.add(mean.digits() < TELLING ? way.ofFewDigits() : way);
            }
        }
        return ways;
    }

    /** Whether a semicolon stands between, or they are of another year or kind. */
    private static boolean parted(List<Num> near, Num mean) {
        return mean.mention().lead().contains("；")
                || near.get(0).mention().lead().contains("；")
                || near.stream().anyMatch(n -> OTHER.matcher(n.words()).find());
    }
}
