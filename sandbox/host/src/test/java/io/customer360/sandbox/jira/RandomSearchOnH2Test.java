package io.customer360.sandbox.jira;

import javax.sql.DataSource;

class RandomSearchOnH2Test extends RandomSearchRules {

    @Override
    DataSource database() {
        return Worlds.memory();
    }
}
