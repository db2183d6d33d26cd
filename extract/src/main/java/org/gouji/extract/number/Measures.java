package org.gouji.extract.number;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Measure words of counts, each with the characters after which it is the start of another word. */
final class Measures {
    /** A measure word, then what must not follow it. Longer words come before shorter ones with the same start. */
    private static final String TABLE = """
            个工作日
            个百分点 @
            个月 @
            个小时 @
            个年 @
            个 人别体性案税
            件次
            件
            名 单称录义誉
            人次
            人月 度份底末初
            席月
            席 位卡
            工日
            人（次）
            人(次)
            人 大民社
            次 级序要数生
            批次
            批 准复示评判
            班次
            班 子长主
            车次
            架次
            台班
            台（套）
            台(套)
            台套
            台/套
            台 账帐湾风
            辆次
            辆
            套 取用现
            场次
            场 地所景
            期 间末初限望待
            条 例件款约
            项目 @
            项
            份 额量
            户次
            剂次
            户 籍口均外
            家次
            家 庭长属具
            股室
            科室
            处室
            所 有需在属得以
            亩
            平方公里
            平方米
            立方米
            公里
            公顷
            公斤
            千克
            千米
            千瓦时
            千瓦
            千伏 @
            海里
            米
            ㎡
            m²
            m2 0123456789
            m³
            hm²
            hm2 0123456789
            km²
            km
            KM
            kg
            吨
            升 级高学至
            天 然气
            页 面
            篇 幅章
            部 门分队委长级署
            间 隔接
            处 理置级长室罚分于
            座 谈
            只 能要有是
            株 洲
            题 目
            组 织成长
            类 似别型
            栋
            幢
            棵
            根 据
            盏
            盒
            箱
            袋
            瓶
            副 主局书县市省处科
            枚
            颗
            把 握关
            张 贴
            块
            支 出付持部撑
            队 伍员
            本 年级单次部市县区着报身月期院校
            册
            幅 度
            例 如会外
            起 诉草来始
            宗 旨
            笔 记试
            轮 候换
            遍
            趟
            节 约能假水日点余省
            门 户类诊
            种 植类
            课时
            学时
            头
            口 径岸头
            羽
            艘
            位 于列居置
            片 区段
            标段
            倍 增
            分 钟之别类局公期批管部行组项段级会析配工布解歧享红支校院店场房队辨米贝散数值线包标区年担发给摊成明外制步层子母秒离流清设头户块片送拨
            """;

    private static final Map<Character, Map<String, String>> WORDS = TABLE.lines()
            .map(line -> line.split(" ", 2))
            .collect(Collectors.groupingBy(
                    parts -> parts[0].charAt(0),
                    Collectors.toMap(
                            parts -> parts[0],
                            parts -> parts.length > 1 ? parts[1] : "",
                            (a, b) -> a,
                            java.util.LinkedHashMap::new)));

    private Measures() {}

    /** The measure word at {@code i}. Empty when there is none, also where one starts another word. */
    static Optional<String> at(String s, int i) {
        char first = Glyphs.at(s, i);
        Map<String, String> candidates = WORDS.getOrDefault(first, Map.of());
        for (Map.Entry<String, String> candidate : candidates.entrySet()) {
            String word = candidate.getKey();
            if (s.startsWith(word, i)) {
                char next = Glyphs.at(s, i + word.length());
                boolean whole = !candidate.getValue().equals("@") && !Glyphs.oneOf(candidate.getValue(), next);
                return whole ? Optional.of(word) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
