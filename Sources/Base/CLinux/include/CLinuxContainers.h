// What running containers needs and Glibc's Swift module leaves out: process descriptors, holes in files, and opening
// a path as a container would see it.
#ifndef CLINUX_CONTAINERS_H
#define CLINUX_CONTAINERS_H

#ifdef __linux__
#include <stddef.h>
#include <stdint.h>

// A descriptor that stands for one process and never for another that took its number.
int clinux_pidfd_open(int32_t process);
int clinux_pidfd_send_signal(int descriptor, int signal);

// Opens `path` as if `root` (a directory's descriptor) were the root: no link and no `..` leads out of it.
int clinux_open_in_root(int root, const char *path, uint64_t flags);

// Gives a range's blocks back to the file system; the file keeps its size and reads as zeros there.
int clinux_punch_hole(int descriptor, int64_t offset, int64_t length);

// `actions` is a posix_spawn_file_actions_t; its header, with _GNU_SOURCE, does not go together with Glibc's Swift module.
// Closes every descriptor from `lowest` on in the child that posix_spawn makes.
int clinux_spawn_close_from(void *actions, int lowest);

// The child begins in `path`.
int clinux_spawn_change_directory(void *actions, const char *path);

// SEEK_DATA, or -1 where nothing but a hole follows.
int64_t clinux_next_data(int descriptor, int64_t offset);

// Makes a raw terminal of that size. Returns the descriptor of its master side, closed in children, and writes the path of
// the other side to `path`, of `length` bytes; -1 with errno.
int clinux_open_terminal(char *path, size_t length, int columns, int rows);

// Gives a terminal another size; whoever it controls is told by SIGWINCH.
int clinux_resize_terminal(int terminal, int columns, int rows);

// O_PATH: what a descriptor is opened with that names a file and cannot read it.
int clinux_o_path(void);
#endif

#endif
