package io.customer360.sandbox.jira.schedule;

import com.atlassian.scheduler.SchedulerServiceException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * The parameters of a job as they lie in the database: serialised, and of JDK types only, because
 * the scheduler cannot load a plugin's classes.
 */
final class Parameters {
    private static final int LONGEST = 4000;
    private static final ObjectInputFilter JDK_ONLY =
            ObjectInputFilter.Config.createFilter("java.**;!*");

    private Parameters() {}

    /** Refuses parameters that do not come back from the database. */
    static void check(Map<String, Serializable> parameters) throws SchedulerServiceException {
        try {
            String text = write(parameters);
            if (text.length() > LONGEST) {
                throw new SchedulerServiceException("the parameters are too long");
            }
            read(text);
        } catch (UncheckedIOException wrong) {
            throw new SchedulerServiceException(
                    "the parameters are not serialisable JDK types", wrong);
        }
    }

    static String write(Map<String, Serializable> parameters) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(new HashMap<>(parameters));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    static Map<String, Serializable> read(String text) {
        var bytes = new ByteArrayInputStream(Base64.getDecoder().decode(text));
        try (var in = new ObjectInputStream(bytes)) {
            in.setObjectInputFilter(JDK_ONLY);
            Map<String, Serializable> parameters = new HashMap<>();
            ((Map<?, ?>) in.readObject())
                    .forEach((name, value) -> parameters.put((String) name, (Serializable) value));
            return parameters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
