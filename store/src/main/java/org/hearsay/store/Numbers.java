package org.hearsay.store;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Lists of numbers as bytes, eight of them each, the highest first. Stateless. */
final class Numbers {
    private Numbers() {}

    static byte[] of(long[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Long.BYTES);
        bytes.asLongBuffer().put(numbers);
        return bytes.array();
    }

    static byte[] of(double[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Double.BYTES);
        bytes.asDoubleBuffer().put(numbers);
        return bytes.array();
    }

    /** Numbers below 2^32, in four bytes each. */
    static byte[] shortened(long[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        for (long number : numbers) {
            bytes.putInt((int) number);
        }
        return bytes.array();
    }

    static long[] longs(ResultSet row, int column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        long[] numbers = new long[bytes == null ? 0 : bytes.length / Long.BYTES];
        if (bytes != null) {
            ByteBuffer.wrap(bytes).asLongBuffer().get(numbers);
        }
        return numbers;
    }

    static double[] doubles(ResultSet row, int column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        double[] numbers = new double[bytes == null ? 0 : bytes.length / Double.BYTES];
        if (bytes != null) {
            ByteBuffer.wrap(bytes).asDoubleBuffer().get(numbers);
        }
        return numbers;
    }

    static long[] unshortened(ResultSet row, int column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        long[] numbers = new long[bytes == null ? 0 : bytes.length / Integer.BYTES];
        if (bytes != null) {
            ByteBuffer source = ByteBuffer.wrap(bytes);
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = Integer.toUnsignedLong(source.getInt());
            }
        }
        return numbers;
    }

    static long[] of(List<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).toArray();
    }
}
