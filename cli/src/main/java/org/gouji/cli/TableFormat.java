package org.gouji.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.gouji.model.Wording;
import org.gouji.pipeline.BadRequest;
import org.jspecify.annotations.Nullable;

/** The forms in which a table is told: for the eye, or as a file. */
enum TableFormat {
    TABLE,
    CSV,
    JSON;

    /** What was asked for: by name, else by the output's ending, else for the eye. */
    static TableFormat of(@Nullable TableFormat asked, @Nullable Path output) {
        if (output == null) {
            return asked == null ? TABLE : asked;
        }
        String name = output.toString().toLowerCase(Locale.ROOT);
        if (asked == null && !name.endsWith(".json") && !name.endsWith(".csv")) {
            throw new BadRequest(new Wording(
                    "输出文件名应以 .csv 或 .json 结尾：" + output, "the output's name must end in .csv or .json: " + output));
        }
        TableFormat form = asked == null ? name.endsWith(".json") ? JSON : CSV : asked;
        if (form == TABLE) {
            throw new BadRequest(new Wording("-o 只能与 csv 或 json 同用", "-o goes with csv or json"));
        }
        Output.check(output, form.name().toLowerCase(Locale.ROOT));
        return form;
    }
}
