package org.gouji.extract.text;

import java.util.HashSet;
import java.util.Set;

/** The pairs of characters that names are made of: names that share a rare one may be of one thing. */
public final class Pairs {
    /** Pairs that stand in names of all kinds. */
    private static final Set<String> COMMON = Set.of(
            "工作", "开展", "全年", "相关", "其中", "情况", "单位", "部门", "完成", "进行", "共有", "年度", "重点", "组织", "实际", "以上", "及时", "指标",
            "目标", "项目", "服务", "管理", "数量", "人员", "经费", "支出", "资金", "全县", "全区", "全市", "办理", "达到", "累计", "活动", "信息", "群众");

    private Pairs() {}

    /** The rare pairs of some words. */
    public static Set<String> of(String words) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < words.length(); i++) {
            if (han(words.charAt(i)) && han(words.charAt(i + 1))) {
                pairs.add(words.substring(i, i + 2));
            }
        }
        pairs.removeAll(COMMON);
        return pairs;
    }

    /** How many rare pairs two texts share. */
    public static int shared(String a, String b) {
        return shared(of(a), of(b));
    }

    /** How many pairs two names share. */
    public static int shared(Set<String> a, Set<String> b) {
        return (int) a.stream().filter(b::contains).count();
    }

    private static boolean han(char c) {
        return c >= 0x4e00 && c <= 0x9fa5;
    }
}
