package org.hearsay.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/** The statements of one transaction, prepared once each: a reading writes hundreds of rows with half a dozen statements. */
final class Statements implements AutoCloseable {
    private final Handle handle;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Statements(Handle handle) {
        this.handle = handle;
    }

    Handle handle() {
        return handle;
    }

    /** Runs a statement with these values in the places of its question marks, and returns how many rows it changed. */
    int run(String sql, @Nullable Object... values) {
        try {
            PreparedStatement statement = prepared.get(sql);
            if (statement == null) {
                statement = handle.getConnection().prepareStatement(sql);
                prepared.put(sql, statement);
            }
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException exception) {
            throw failure(exception);
        }
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
        } catch (SQLException exception) {
            throw failure(exception);
        }
    }

    private static RuntimeException failure(SQLException exception) {
        return new UnableToExecuteStatementException(exception, null);
    }
}
