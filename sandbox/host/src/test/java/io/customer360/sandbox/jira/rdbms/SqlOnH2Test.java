package io.customer360.sandbox.jira.rdbms;

import io.customer360.sandbox.jira.Worlds;
import javax.sql.DataSource;

class SqlOnH2Test extends SqlRules {

    @Override
    DataSource database() {
        return Worlds.memory();
    }
}
