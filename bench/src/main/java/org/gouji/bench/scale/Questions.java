package org.gouji.bench.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Queries as people mix them: items, units, phrases, rare words, numbers, conditions, questions. The same for the same seed. */
final class Questions {
    private static final List<String> ITEMS = List.of(
            "公务接待费", "三公经费", "公务用车运行维护费", "机关运行经费", "政府采购执行率", "预算执行率", "固定资产利用率", "培训费", "会议费",
            "年末结转结余", "基本支出", "项目支出", "人员经费", "公用经费", "住房公积金", "一般公共预算财政拨款支出");
    private static final List<String> PHRASES = List.of(
            "\"决算数大于预算数的主要原因\"", "\"厉行节约\"", "\"截留、挤占、挪用\"", "\"授予中小企业合同金额\"", "\"先建后补\"", "\"年中追加\"");
    private static final List<String> RARE =
            List.of("渗滤液", "造血干细胞", "思茅松", "铣刨机", "北斗短报文", "古籍修复", "密码样", "竹编", "12345热线", "市长信箱");
    private static final List<String> UNITS = List.of("文化馆", "科学技术协会", "档案馆", "红十字会", "水利局", "图书馆", "林业种苗站", "市场服务中心");
    private static final List<String> QUESTIONS = List.of(
            "哪些单位公务接待费比上年增加", "固定资产报废减少多少", "满意度调查发放多少份问卷", "年中追加预算的原因", "绩效指标值设置偏低", "退休人员多少人", "支出进度偏慢");

    private final SplittableRandom random;

    private Questions(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static List<String> of(int count, int counties, long seed) {
        Questions make = new Questions(seed);
        List<String> questions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            questions.add(make.question(i, Variation.county(make.random.nextInt(Math.max(1, counties))) + "县"));
        }
        return questions;
    }

    private String question(int number, String county) {
        int amount = 10 + random.nextInt(90);
        int year = 2021 + random.nextInt(3);
        return switch (number % 10) {
            case 0 -> any(ITEMS);
            case 1 -> county + any(UNITS);
            case 2 -> any(PHRASES);
            case 3 -> any(RARE);
            case 4 -> String.format(Locale.ROOT, "%d.%02d万元", amount, random.nextInt(100));
            case 5 -> "部门:" + any(UNITS) + " " + any(ITEMS);
            case 6 -> "项目:" + any(ITEMS) + " 年度:" + year + " 金额:" + amount + "万.." + 2 * amount + "万";
            case 7 -> "地区:" + county + " 存在的问题";
            case 8 -> any(QUESTIONS);
            default -> "比例:<80% 年度:" + year + " " + any(ITEMS);
        };
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
