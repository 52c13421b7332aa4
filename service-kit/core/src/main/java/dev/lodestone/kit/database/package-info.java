@NullMarked
package dev.lodestone.kit.database;

import org.jspecify.annotations.NullMarked;
