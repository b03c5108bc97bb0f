package org.hearsay.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/** The statements of one transaction or of several in a row, prepared once each: a reading writes hundreds of rows with half a dozen. */
final class Statements implements AutoCloseable {
    private final Handle handle;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Statements(Handle handle) {
        this.handle = handle;
    }

    Handle handle() {
        return handle;
    }

    /** Reads one row. */
    interface Row<T> {
        @Nullable T read(ResultSet row) throws SQLException;
    }

    /** Runs a statement with these values in the places of its question marks, and returns how many rows it changed. */
    int run(String sql, @Nullable Object... values) {
        try {
            return prepared(sql, values).executeUpdate();
        } catch (SQLException exception) {
            throw failure(exception);
        }
    }

    /** Returns what a query gives, in its order; rows that are read as null are left out. */
    <T> List<T> list(String sql, Row<T> reader, @Nullable Object... values) {
        List<T> found = new ArrayList<>();
        try (ResultSet rows = prepared(sql, values).executeQuery()) {
            while (rows.next()) {
                T value = reader.read(rows);
                if (value != null) {
                    found.add(value);
                }
            }
            return found;
        } catch (SQLException exception) {
            throw failure(exception);
        }
    }

    /** Returns the first row of a query, or null where there is none. */
    <T> @Nullable T first(String sql, Row<T> reader, @Nullable Object... values) {
        List<T> found = list(sql, reader, values);
        return found.isEmpty() ? null : found.get(0);
    }

    private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = handle.getConnection().prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
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
