package io.customer360.sandbox.demo.portfolio;

import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody who works with customers.
 *
 * @param desk the project of an agent's desk, empty for a CSM
 */
public record Staff(String name, String displayName, String note, String desk) {

    /** Who has been there from the first customer on. */
    private static final List<Staff> FIRST =
            List.of(
                    agent("anna", "Anna Agent", "SUP", "agent of Support"),
                    agent("ben", "Ben Berger", "FIN", "agent of the Finance Desk"),
                    csm("carla", "Carla Costa"),
                    csm("dan", "Dan Dupont"),
                    csm("lena", "Lena Lind"));

    /** Who joins when the demo has more than eight customers. */
    public static final List<Staff> JOINING =
            List.of(
                    csm("mira", "Mira Månsson"),
                    csm("nils", "Nils Nowak"),
                    csm("priya", "Priya Patel"),
                    csm("tariq", "Tariq Taleb"),
                    agent("aiko", "Aiko Abe", "SUP", "agent of Support"),
                    agent("arno", "Arno Althaus", "SUP", "agent of Support"),
                    agent("bruna", "Bruna Barros", "FIN", "agent of the Finance Desk"),
                    agent("olga", "Olga Orlova", "OPS", "leads Cloud Operations"),
                    agent("oscar", "Oscar Oduya", "OPS", "agent of Cloud Operations"));

    /** The user names of all CSMs. */
    static final List<String> CSMS = all().stream().filter(Staff::csm).map(Staff::name).toList();

    /** Everybody. */
    static List<Staff> all() {
        return Stream.concat(FIRST.stream(), JOINING.stream()).toList();
    }

    /** Whether this is a CSM. */
    public boolean csm() {
        return desk.isEmpty();
    }

    /** The user names of a desk's agents. */
    static List<String> agents(String desk) {
        return all().stream().filter(one -> one.desk.equals(desk)).map(Staff::name).toList();
    }

    private static Staff csm(String name, String displayName) {
        return new Staff(name, displayName, "CSM of a part of the portfolio", "");
    }

    private static Staff agent(String name, String displayName, String desk, String note) {
        return new Staff(name, displayName, note, desk);
    }
}
