// Reads the log of a site with Go's own packages for transparency logs, which know nothing of this project.
package main

import (
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func must(err error) {
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
}

func read(path ...string) []byte {
	bytes, err := os.ReadFile(filepath.Join(path...))
	must(err)
	return bytes
}

// Go's paths name the height of a tile, 8; those of the static format do not.
type folder string

func (f folder) Height() int { return 8 }

func (f folder) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range tiles {
		all = append(all, read(string(f), strings.Replace(tile.Path(), "tile/8/", "tile/", 1)))
	}
	return all, nil
}

func (f folder) SaveTiles([]tlog.Tile, [][]byte) {}

func main() {
	dir := os.Args[1]
	verifier, err := note.NewVerifier(strings.TrimSpace(string(read(dir, "key"))))
	must(err)
	signed, err := note.Open(read(dir, "checkpoint"), note.VerifierList(verifier))
	must(err)
	lines := strings.Split(signed.Text, "\n")
	var size int64
	fmt.Sscan(lines[1], &size)
	root, err := tlog.ParseHash(lines[2])
	must(err)
	tree := tlog.Tree{N: size, Hash: root}
	hashes := tlog.TileHashReader(tree, folder(dir))
	proofs := 0
	for first := int64(0); first < size; first += 256 {
		tile := tlog.Tile{H: 8, L: 0, N: first / 256, W: int(min(256, size-first))}
		path := strings.TrimPrefix(tile.Path(), "tile/8/0/")
		bundle := read(dir, "tile/entries", path)
		var shard struct {
			Proofs map[string][]string
			Above  []string
		}
		must(json.Unmarshal(read(dir, "proof", strings.SplitN(path, ".p/", 2)[0]+".json"), &shard))
		for index := first; len(bundle) > 0; index++ {
			length := int(binary.BigEndian.Uint16(bundle))
			leaf := tlog.RecordHash(bundle[2 : 2+length])
			bundle = bundle[2+length:]
			made, err := tlog.ProveRecord(size, index, hashes)
			must(err)
			must(tlog.CheckRecord(made, size, root, index, leaf))
			var given tlog.RecordProof
			for _, text := range append(shard.Proofs[fmt.Sprint(index)], shard.Above...) {
				var hash tlog.Hash
				raw, err := base64.StdEncoding.DecodeString(text)
				must(err)
				copy(hash[:], raw)
				given = append(given, hash)
			}
			must(tlog.CheckRecord(given, size, root, index, leaf))
			proofs++
		}
	}
	if int64(proofs) != size {
		must(fmt.Errorf("%d entries of %d", proofs, size))
	}
	fmt.Printf("the signature of %s holds, and %d of %d entries are in its tree\n", signed.Sigs[0].Name, proofs, size)
}

func min(a, b int64) int64 {
	if a < b {
		return a
	}
	return b
}
