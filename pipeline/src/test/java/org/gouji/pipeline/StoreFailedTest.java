package org.gouji.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class StoreFailedTest {
    @Test
    void readOnlyFolderIsToldInWords() {
        StoreFailed failed =
                StoreFailed.of(new SQLiteException("attempt to write", SQLiteErrorCode.SQLITE_READONLY_DIRECTORY));
        assertThat(failed.kind()).isEqualTo(StoreFailed.Kind.READ_ONLY);
        assertThat(failed.wording().zh()).isEqualTo("工作区只读，不能打开或写入");
    }
}
