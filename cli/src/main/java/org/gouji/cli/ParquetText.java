package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Wording;
import org.gouji.parquet.DriverFault;
import org.gouji.parquet.DuckDb;
import org.gouji.pipeline.BadRequest;
import org.gouji.pipeline.ParquetFolder;
import org.gouji.pipeline.Room;
import org.jspecify.annotations.Nullable;

/** Parquet files of a workspace, and what is said of them; or how to get the driver that they need. */
final class ParquetText {
    private final Console console;

    ParquetText(Console console) {
        this.console = console;
    }

    /** Writes a file for each view. @return the exit code */
    int write(Path workspace, @Nullable Path output) {
        if (output == null || Files.exists(output) && !Files.isDirectory(output)) {
            throw new BadRequest(new Wording(
                    "parquet 每张表一个文件：请用 -o 给出文件夹", "parquet has a file for each table: name a folder with -o"));
        }
        try {
            Optional<DuckDb> engine = DuckDb.find(DuckDb.folder());
            try (DuckDb duck = engine.orElseThrow(ParquetText::missing)) {
                Files.createDirectories(output);
                tell(ParquetFolder.write(workspace, output, duck));
            }
        } catch (DriverFault e) {
            throw new BadRequest(new Wording(
                    "DuckDB 没有做成 parquet：" + e.getMessage(),
                    "DuckDB did not make the parquet files: " + e.getMessage()));
        } catch (IOException e) {
            throw Room.failed(output, 0, new Wording("无法写到文件夹 " + output, "cannot write to the folder " + output), e);
        }
        return Exit.DONE;
    }

    private static BadRequest missing() {
        Path folder = DuckDb.folder();
        return new BadRequest(new Wording(
                "导出 parquet 需要 DuckDB 的驱动（约 70 MB，不随程序附带）：请从 Maven 中央仓库下载 " + DuckDb.JAR + "（org.duckdb:duckdb_jdbc:"
                        + DuckDb.VERSION + "），放到文件夹 " + folder + "，再运行一次",
                "parquet needs the driver of DuckDB (70 MB, not shipped): download " + DuckDb.JAR
                        + " from Maven Central (org.duckdb:duckdb_jdbc:" + DuckDb.VERSION + "), put it into " + folder
                        + ", and run this again"));
    }

    private void tell(List<ParquetFolder.Written> written) {
        for (ParquetFolder.Written one : written) {
            console.line(Width.clean(one.file().toString()) + ": "
                    + console.say(Words.count(one.rows()) + " 行", Words.many(one.rows(), "row")));
        }
    }
}
