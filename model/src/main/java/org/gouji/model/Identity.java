package org.gouji.model;

import java.util.OptionalInt;

/**
 * Who reports on what.
 *
 * @param title the report's title as printed
 * @param department the unit's full name as printed (单位, 部门); empty if not found
 * @param region the county, city or province of the unit; empty if not found
 * @param year the year reported on, not the year of writing
 * @param kind for example {@code 部门整体支出绩效自评}, {@code 项目支出绩效自评}, {@code 部门决算公开}; see {@link Kinds}
 */
public record Identity(String title, String department, String region, OptionalInt year, String kind) {}
