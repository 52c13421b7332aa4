@NullMarked
package dev.lodestone.local.file;

import org.jspecify.annotations.NullMarked;
