package org.uniongraph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTests {
    @ParameterizedTest
    @CsvSource({
        "2024, YEAR, 2024-01-01, 2024-12-31",
        "2024-02, MONTH, 2024-02-01, 2024-02-29",
        "2023-02, MONTH, 2023-02-01, 2023-02-28",
        "2024-05-08, DAY, 2024-05-08, 2024-05-08"
    })
    void keepsItsPrecision(String value, DatePrecision precision, LocalDate earliest, LocalDate latest) {
        PartialDate date = new PartialDate(value);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "近日", "2024-13", "2024-02-30", "24-02-03", "2024-5-8", "2024/05/08"})
    void refusesWhatIsNoDate(String value) {
        assertThatThrownBy(() -> new PartialDate(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + value + "'")
                .hasMessageContaining("YYYY-MM-DD");
    }

    @Test
    void phraseIsOnOrBeforeThePublicationDateAndNeverThatDate() {
        LocalDate published = LocalDate.of(2025, 4, 29);
        EventTime recently = new EventTime(null, null, "近日", published);
        assertThat(recently.start()).isNull();
        assertThat(recently.beganBy()).contains(published);
        assertThat(EventTime.UNKNOWN.beganBy()).isEmpty();
    }

    @Test
    void eventCannotEndBeforeItStarts() {
        PartialDate may = new PartialDate("2024-05-08");
        assertThatThrownBy(() -> new EventTime(may, new PartialDate("2024-05-07"), null, null))
                .hasMessageContaining("ends before it starts");
        assertThat(new EventTime(may, new PartialDate("2024"), null, null).end())
                .isNotNull();
    }
}
