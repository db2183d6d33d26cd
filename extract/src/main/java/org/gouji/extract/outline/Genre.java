package org.gouji.extract.outline;

import org.gouji.extract.regex.Pattern;

/** What headings and items of these reports are about, as far as their words tell. */
final class Genre {
    private static final Pattern DUTIES = Pattern.compile("职能|职责|职权|主要任务$|内设机构|业务范围");
    private static final Pattern GLOSSARY = Pattern.compile("(名词|术语|专业用语).{0,4}(解释|说明)|相关口径说明");
    private static final Pattern NOMINAL =
            Pattern.compile(".*(情况|概况|概述|说明|职能|职责|设置|组成|构成|机构|问题|建议|措施|结论|分析|目标|原因|计划|打算|设想|依据|过程|结果|效益|绩效|"
                    + "管理|公开|质量|反馈|执行|完成|收入|支出|经费|项目|指标|做法|经验|应用|步骤|方法|介绍|任务|解释|附件|附表|表|工作|编制|人员|资产)$");
    private static final Pattern DUTY_VERB =
            Pattern.compile("^(负责|承担|贯彻|拟订|拟定|起草|组织|协助|协调|指导|监督|参与|研究|制定|完成|执行|落实|统筹|会同|推进|推动|配合|承办|宣传|受理|管理)");
    private static final Pattern CLASSIFIED = Pattern.compile("[（(][类款项][）)]|2[0-3]\\d{5}");
    private static final Pattern CLASS = Pattern.compile("[^\\d（）()，。：]{2,20}[（(]类[）)]");
    private static final Pattern DEFINITION = Pattern.compile("^(主要)?(是指|指(?![标导定])|反映|为核算|用于反映)");
    private static final Pattern FIGURES = Pattern.compile("^((支出)?决算数?|(年初|全年)?预算数?)(为|：|\\d)");
    private static final Pattern LONE = Pattern.compile("[一-龥“”]{2,14}(情况|说明|概况|职能|职责|设置|组成|构成|问题|建议|措施|结论|分析|目标|原因)");

    private Genre() {}

    /** A section whose numbered sentences are a unit's duties, not headings. */
    static boolean listsDuties(String title) {
        return DUTIES.matcher(title).find();
    }

    /** A section whose numbered sentences explain terms (名词解释). */
    static boolean explainsTerms(String title) {
        return GLOSSARY.matcher(title).find();
    }

    /** Words that name a topic and say nothing about it. */
    static boolean namesTopic(String words) {
        return NOMINAL.matcher(words).matches() && !DUTY_VERB.matcher(words).find();
    }

    /** Words that state a duty. */
    static boolean statesDuty(String words) {
        return DUTY_VERB.matcher(words).find();
    }

    /** A line of the functional classification (类款项): an item of a list of figures. */
    static boolean isClassified(String words) {
        return CLASSIFIED.matcher(words).find();
    }

    /** The name of a class of the functional classification, under which its items are told one by one: 教育支出（类）. */
    static boolean namesClass(String words) {
        return CLASS.matcher(words).matches();
    }

    /** A text that defines a term. */
    static boolean defines(String rest) {
        return DEFINITION.matcher(rest).find();
    }

    /** A text that begins with the figures of a line of the accounts. */
    static boolean givesFigures(String rest) {
        return FIGURES.matcher(rest).find();
    }

    /** A short line that can be a heading whose number got lost. */
    static boolean mayStandAlone(String words) {
        return LONE.matcher(words).matches();
    }
}
