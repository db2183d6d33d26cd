package org.gouji.model;

import java.util.Optional;

/**
 * A row of an indicator table (绩效指标).
 *
 * @param level1 一级指标
 * @param level2 二级指标
 * @param name 三级指标
 * @param target 年度指标值, as printed
 * @param actual 实际完成值, as printed
 * @param weight 分值
 * @param score 得分
 * @param span the row
 */
public record Indicator(
        String level1,
        String level2,
        String name,
        String target,
        String actual,
        Optional<Printed> weight,
        Optional<Printed> score,
        Span span) {}
