package org.gouji.extract.sentence;

import java.util.Map;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Naming.Name;
import org.gouji.model.Scope;

/** Names of parts that say nothing without their whole: 县级资金 of an income, 轿车 of the vehicles bought. */
final class Parts {
    private static final Pattern FIRST_ENDS = Pattern.compile("^公务|(?:费用?|经费|支出)$");
    private static final Pattern ENDS = Pattern.compile("(?:费用?|经费|支出)$");
    private static final Pattern BY_CAR = Pattern.compile("sg\\.(?:total|car.*)");
    private static final Pattern SMALL = Pattern.compile("(?:授予)?小微企业");
    private static final Pattern SOURCE = Pattern.compile(
            "(?:中央|省级?|市级?|县级?|区级?|州级|盟级|旗级|镇级|乡级|上级|本级|地方|财政|自筹|单位|部门|社会|其他|其它|配套|专项|统筹|转移支付)+(?:补助|专项|配套|拨款|安排|补贴|自筹|统筹)*(?:资金|经费|拨款|部分)?");
    private static final Pattern LEVEL =
            Pattern.compile("(?:中央|央省|省级?|市级?|县级?|区级?|州级?|盟级|旗级|镇级|乡级|上级|本级|地方)(?:财政)?(?:配套|补助|专项)?");
    private static final Pattern MONEY = Pattern.compile(".*(?:收入|支出|资金|经费|预算|拨款|费|项目|总额|合计|总计)");
    private static final Map<String, String> BOUGHT_KINDS =
            Map.of("货物", "proc.goods", "工程", "proc.works", "服务", "proc.services");
    /** 车辆、接待 in the brackets after 三公经费, 购置、运行维护 after the vehicles. */
    private static final Map<String, Name> THREE = Map.of(
            "出国", part("因公出国（境）费", "sg.abroad"),
            "车辆", part("公务用车购置及运行维护费", "sg.car"),
            "公车", part("公务用车购置及运行维护费", "sg.car"),
            "用车", part("公务用车购置及运行维护费", "sg.car"),
            "接待", part("公务接待费", "sg.reception"));

    private static final Map<String, Name> CAR = Map.of(
            "购置", part("公务用车购置费", "sg.car.buy"),
            "运行", part("公务用车运行维护费", "sg.car.run"),
            "运行维护", part("公务用车运行维护费", "sg.car.run"));

    private static final String CARS = "asset.car.";
    private static final String BOUGHT = "asset.car.bought";

    private Parts() {}

    private static Name part(String text, String key) {
        return new Name(text, key, Scope.UNSAID, true);
    }

    /**
     * The name with its whole, where it needs it.
     *
     * @param key the key of the total that the list is under
     * @param whole what is shown of it
     */
    static Name meant(Name name, String key, String whole) {
        if (key.equals(BOUGHT) && name.key().startsWith(CARS)) {
            String type = name.key().substring(CARS.length() - 1);
            return new Name("购置" + name.text(), BOUGHT + type, name.scope(), true);
        }
        if (key.equals("inc.total") && name.text().equals("财政拨款")) {
            return new Name("财政拨款收入", "inc.fiscal", Scope.FISCAL, true);
        }
        if (key.equals("proc.total") && BOUGHT_KINDS.containsKey(name.text())) {
            return new Name("政府采购" + name.text() + "支出", BOUGHT_KINDS.get(name.text()), name.scope(), true);
        }
        if (key.startsWith("sg.") && !name.known()) {
            String word = ENDS.matcher(FIRST_ENDS.matcher(name.text()).replaceFirst(""))
                    .replaceFirst("");
            Name three = (key.equals("sg.total") ? THREE : CAR).get(word);
            return three == null || !BY_CAR.matcher(key).matches() ? name : three;
        }
        if (key.equals("proc.sme") && SMALL.matcher(name.text()).matches()) {
            return part("授予小微企业合同金额", "proc.micro");
        }
        if (name.known()
                || !SOURCE.matcher(name.text()).matches()
                || !MONEY.matcher(whole).matches()) {
            return name;
        }
        if (whole.contains("收入")) {
            return new Name(whole + "—" + name.text(), name.key(), name.scope(), false);
        }
        boolean bare = LEVEL.matcher(name.text()).matches();
        return bare ? new Name(name.text() + "资金", name.key(), name.scope(), false) : name;
    }
}
