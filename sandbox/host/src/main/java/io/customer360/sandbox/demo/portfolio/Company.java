package io.customer360.sandbox.demo.portfolio;

import java.util.List;

/**
 * Who a customer is.
 *
 * @param domain the first part of its mail domain
 * @param language of its people
 * @param industry by its place in the app's list, from 1
 */
public record Company(
        String name, String domain, String country, String zone, String language, int industry) {

    /** The number of the first one; those before have been there for long. */
    static final int FIRST = 9;

    private static final List<Company> ALL =
            Table.rows("companies.tsv").stream().map(Company::of).toList();

    /** The company of this number; beyond the list the names come round again, numbered. */
    static Company number(int number) {
        Company company = ALL.get((number - FIRST) % ALL.size());
        int round = (number - FIRST) / ALL.size() + 1;
        return round == 1 ? company : company.again(round);
    }

    private Company again(int round) {
        return new Company(
                name + " " + round, domain + "-" + round, country, zone, language, industry);
    }

    private static Company of(List<String> cells) {
        return new Company(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                Integer.parseInt(cells.get(5)));
    }
}
