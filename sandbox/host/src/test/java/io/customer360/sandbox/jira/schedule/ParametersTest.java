package io.customer360.sandbox.jira.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.scheduler.SchedulerServiceException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a job may carry with it. */
class ParametersTest {

    @Test
    @DisplayName("refuses parameters that the database would not give back")
    void refused() {
        for (Serializable wrong :
                List.of(new Mine(), new ArrayList<>(List.of(new Object())), "x".repeat(4000))) {
            assertThrows(
                    SchedulerServiceException.class, () -> Parameters.check(Map.of("a", wrong)));
        }
    }

    @Test
    @DisplayName("gives back what it was given")
    void fine() throws SchedulerServiceException {
        Map<String, Serializable> fine = Map.of("a", 7L, "b", new ArrayList<>(List.of("x")));
        Parameters.check(fine);
        assertEquals(fine, Parameters.read(Parameters.write(fine)));
    }

    /** What the scheduler cannot load in a real Jira. */
    private static final class Mine implements Serializable {
        private static final long serialVersionUID = 1L;
    }
}
