package io.customer360.sandbox.jira;

import javax.sql.DataSource;

class SearchOnH2Test extends SearchRules {

    @Override
    DataSource database() {
        return Worlds.memory();
    }
}
